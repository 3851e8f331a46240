-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.tenant_id converted to text; tenants.id converted to text

alter table members drop constraint members_tenant_id_fkey;

alter table members alter column tenant_id type text;

alter table tenants alter column id type text;

alter table members add constraint members_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete cascade;
