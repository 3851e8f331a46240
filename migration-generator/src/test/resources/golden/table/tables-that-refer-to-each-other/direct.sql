create table members (
    id      bigint not null,
    team_id bigint not null,
    constraint members_pkey primary key (id)
);

create table teams (
    id      bigint not null,
    lead_id bigint,
    constraint teams_pkey primary key (id)
);

alter table teams add constraint teams_lead_id_fkey foreign key (lead_id) references members (id) deferrable initially deferred;

alter table members add constraint members_team_id_fkey foreign key (team_id) references teams (id);
