-- Whether it is kept, under a pseudonym and until the next wave has closed, how each person of the party answered.
alter table wave_party add column paired boolean default false not null;

-- With which the pseudonyms of a wave were made from what its people are called.
create table pairing_key (
    workspace_id uuid not null,
    wave_id uuid not null,
    secret varchar(64) not null,
    kept_since timestamp not null,
    primary key (workspace_id, wave_id),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

-- What people of the last wave scored, apart from who they are. It goes when the next wave closes.
create table pairing_score (
    workspace_id uuid not null,
    wave_id uuid not null,
    party varchar(8) not null,
    pseudonym varchar(64) not null,
    aspect varchar(60) not null,
    level varchar(12) not null,
    score integer not null,
    seen_before boolean not null,
    primary key (workspace_id, wave_id, party, pseudonym, aspect),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

-- How many of the same people scored so much more or less than in an earlier wave, and what new people scored.
create table same_people (
    workspace_id uuid not null,
    wave_id uuid not null,
    party varchar(8) not null,
    aspect varchar(60) not null,
    kind varchar(4) not null,
    score integer not null,
    people integer not null,
    since_wave_id uuid not null,
    primary key (workspace_id, wave_id, party, aspect, kind, score),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

-- The aspects that a pulse asks about; empty where it asks about all.
alter table wave add column aspects varchar(2000) default '' not null;
