alter table members drop constraint members_tenant_id_fkey;

alter table members add constraint members_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete restrict;
