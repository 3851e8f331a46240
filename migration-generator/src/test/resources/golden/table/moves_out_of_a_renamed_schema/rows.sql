insert into crm.members (name) values ('Ada');
