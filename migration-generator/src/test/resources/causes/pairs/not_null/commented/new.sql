create table beds (a integer not null, b integer constraint b_given not null, c integer not null);
comment on constraint beds_a_not_null on beds is 'other';
comment on constraint b_given on beds is 'two';
comment on constraint beds_c_not_null on beds is 'three';
create domain depth as integer constraint depth_given not null;
comment on constraint depth_given on domain depth is 'deep';
