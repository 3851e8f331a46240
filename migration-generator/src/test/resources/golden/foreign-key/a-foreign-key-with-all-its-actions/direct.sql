alter table members add constraint members_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete set null on update cascade deferrable;

comment on constraint members_tenant_id_fkey on members is 'Who pays';
