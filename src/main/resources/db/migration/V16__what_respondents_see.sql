-- The last day of an open wave can be moved; respondents are told which it was.
alter table wave add column closes_on_before date;

-- What those who were asked see of the results. Whoever was asked before this was told nothing of it.
alter table wave add column respondents_see varchar(12) default 'nothing' not null;

-- How many people are expected at each level, where that was settled.
alter table wave_party add column expected_strategic integer;
alter table wave_party add column expected_tactical integer;
alter table wave_party add column expected_operational integer;

-- Personal links of closed waves, whether they were used or not. They open results only, and stand beside nobody’s name.
create table outcome_link (
    workspace_id uuid not null,
    token_hash varchar(64) not null,
    wave_id uuid not null,
    primary key (workspace_id, token_hash),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

create index outcome_link_of_wave on outcome_link (workspace_id, wave_id);
