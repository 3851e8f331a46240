-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: sequence r renamed; sequence sales.t moved

alter sequence s rename to r;

alter sequence t set schema sales;
