-- ashlar:1 version=0002 server=15..18 transaction=yes older-releases=unsafe
-- changes: constraint b_x_y_fkey dropped

alter table b drop constraint b_x_y_fkey;
