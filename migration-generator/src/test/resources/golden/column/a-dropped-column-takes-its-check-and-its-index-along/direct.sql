alter table members drop constraint members_bio_is_short;

drop index members_bio_idx;

alter table members drop column bio;
