-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: view a2 renamed; view sales.b moved

alter view a rename to a2;

alter view b set schema sales;
