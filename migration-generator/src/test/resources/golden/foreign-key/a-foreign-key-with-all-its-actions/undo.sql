alter table members drop constraint members_tenant_id_fkey;
