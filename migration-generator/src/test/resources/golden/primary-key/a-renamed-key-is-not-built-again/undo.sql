alter table tenants rename constraint tenants_key to tenants_pkey;
