insert into tenants values (1); insert into members values (1);
