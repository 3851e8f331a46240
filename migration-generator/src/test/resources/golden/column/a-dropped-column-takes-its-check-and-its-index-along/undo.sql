alter table members add column bio text;

alter table members add constraint members_bio_is_short check (length(bio) < 500);

create index members_bio_idx on members (bio);
