create table rest.times (a int4range, r tstzrange, unique (a, r without overlaps));
