alter table members drop constraint members_team_id_fkey;

alter table teams drop constraint teams_lead_id_fkey;

drop table teams;

drop table members;
