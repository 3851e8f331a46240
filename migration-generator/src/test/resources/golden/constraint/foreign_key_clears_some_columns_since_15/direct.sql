-- ashlar:1 version=0002 server=15..18 transaction=yes older-releases=unsafe
-- changes: constraint b_x_y_fkey added

alter table b add constraint b_x_y_fkey foreign key (x, y) references a (x, y) on delete set null (y);
