-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: sequence s renamed; sequence t moved

alter sequence r rename to s;

alter sequence sales.t set schema public;
