create type soil as enum ('clay', 'sand');
create table beds (id integer, soil soil);
