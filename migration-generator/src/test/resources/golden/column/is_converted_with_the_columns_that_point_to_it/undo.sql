-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.tenant_id converted to integer; tenants.id converted to integer

alter table members drop constraint members_tenant_id_fkey;

alter table members alter column tenant_id type integer using tenant_id::text::integer;

alter table tenants alter column id type integer using id::text::integer;

alter table members add constraint members_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete cascade;
