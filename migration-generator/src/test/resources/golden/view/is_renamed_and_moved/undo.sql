-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: view a renamed; view b moved

alter view a2 rename to a;

alter view sales.b set schema public;
