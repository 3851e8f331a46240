alter table tenants rename constraint tenants_pkey to tenants_key;
