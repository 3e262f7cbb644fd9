-- Choosing a supplier: what is asked for, in which lots, and what collaboration the team needs in each.
create table tender (
    workspace_id uuid not null,
    tender_id uuid not null,
    name varchar(160) not null,
    organisation varchar(160) not null,
    reference varchar(80) not null,
    service text not null,
    -- Until when the team is asked to answer.
    answers_by date not null,
    -- Planned days, where they are known.
    published_on date,
    offers_by date,
    awarded_on date,
    model varchar(80) not null,
    -- How many people a figure is of at least; empty where answers are open within the team.
    threshold smallint,
    planned_at timestamp not null,
    opened_at timestamp,
    closed_at timestamp,
    agreed_at timestamp,
    primary key (workspace_id, tender_id),
    foreign key (workspace_id) references workspace (workspace_id) on delete cascade
);

create table tender_lot (
    workspace_id uuid not null,
    lot_id uuid not null,
    tender_id uuid not null,
    place smallint not null,
    name varchar(120) not null,
    service text not null,
    -- From 1 (commodity) to 5 (strategic).
    nature smallint not null,
    directing varchar(60) not null,
    -- How many people said something of it, counted at closing.
    took_part integer,
    primary key (workspace_id, lot_id),
    foreign key (workspace_id, tender_id) references tender (workspace_id, tender_id) on delete cascade
);

create index tender_lot_of_tender on tender_lot (workspace_id, tender_id);

-- Somebody who answers by a personal link.
create table tender_rater (
    workspace_id uuid not null,
    rater_id uuid not null,
    tender_id uuid not null,
    name varchar(120) not null,
    email varchar(254) not null,
    team_role varchar(20) not null,
    all_lots boolean not null,
    link varchar(32),
    device_hash varchar(64),
    resume_code_hash varchar(64),
    sent_in_on date,
    -- Whose answers count until something is sent in by the new link.
    replaces uuid,
    -- How often the link was tried on another device, for its owner to know.
    tries integer not null default 0,
    tried_on date,
    primary key (workspace_id, rater_id),
    foreign key (workspace_id, tender_id) references tender (workspace_id, tender_id) on delete cascade
);

create index tender_rater_of_tender on tender_rater (workspace_id, tender_id);

create index tender_rater_of_link on tender_rater (workspace_id, link);

-- About which lots somebody is asked who is not asked about all of them.
create table tender_rater_lot (
    workspace_id uuid not null,
    rater_id uuid not null,
    lot_id uuid not null,
    primary key (workspace_id, rater_id, lot_id),
    foreign key (workspace_id, rater_id) references tender_rater (workspace_id, rater_id) on delete cascade,
    foreign key (workspace_id, lot_id) references tender_lot (workspace_id, lot_id) on delete cascade
);

create table tender_rating (
    workspace_id uuid not null,
    rater_id uuid not null,
    lot_id uuid not null,
    question varchar(120) not null,
    -- 0 is “cannot judge”.
    level smallint not null,
    primary key (workspace_id, rater_id, lot_id, question),
    foreign key (workspace_id, rater_id) references tender_rater (workspace_id, rater_id) on delete cascade,
    foreign key (workspace_id, lot_id) references tender_lot (workspace_id, lot_id) on delete cascade
);

-- How many people of the team chose each level, counted at closing.
create table tender_tally (
    workspace_id uuid not null,
    lot_id uuid not null,
    question varchar(120) not null,
    chosen smallint not null,
    people integer not null,
    primary key (workspace_id, lot_id, question, chosen),
    foreign key (workspace_id, lot_id) references tender_lot (workspace_id, lot_id) on delete cascade
);

-- What happened, when, and by whom; nothing of it is ever changed.
create table tender_happening (
    workspace_id uuid not null,
    happening_id uuid not null,
    tender_id uuid not null,
    at timestamp not null,
    happening varchar(40) not null,
    actor varchar(400) not null,
    detail text not null,
    primary key (workspace_id, happening_id),
    foreign key (workspace_id, tender_id) references tender (workspace_id, tender_id) on delete cascade
);

create index tender_happening_of_tender on tender_happening (workspace_id, tender_id);

-- What the team agreed of an aspect of a lot. Levels and importance in halves.
create table tender_agreement (
    workspace_id uuid not null,
    lot_id uuid not null,
    aspect varchar(60) not null,
    level_halves smallint,
    importance_halves smallint,
    minimum_halves smallint,
    relevance text not null,
    reason text not null,
    minimum_reason text not null,
    not_agreed text not null,
    primary key (workspace_id, lot_id, aspect),
    foreign key (workspace_id, lot_id) references tender_lot (workspace_id, lot_id) on delete cascade
);

-- The frozen text of what a lot needs; nothing of it is ever changed, a correction is another version.
create table tender_profile (
    workspace_id uuid not null,
    lot_id uuid not null,
    version smallint not null,
    frozen_at timestamp not null,
    frozen_by varchar(400) not null,
    fingerprint varchar(64) not null,
    content text not null,
    primary key (workspace_id, lot_id, version),
    foreign key (workspace_id, lot_id) references tender_lot (workspace_id, lot_id) on delete cascade
);

-- Who wants lots; entered once what the lots need is frozen.
create table tender_candidate (
    workspace_id uuid not null,
    candidate_id uuid not null,
    tender_id uuid not null,
    name varchar(120) not null,
    primary key (workspace_id, candidate_id),
    foreign key (workspace_id, tender_id) references tender (workspace_id, tender_id) on delete cascade
);

create index tender_candidate_of_tender on tender_candidate (workspace_id, tender_id);

-- At which level a candidate is, and who says so.
create table tender_candidate_level (
    workspace_id uuid not null,
    candidate_id uuid not null,
    lot_id uuid not null,
    source varchar(16) not null,
    aspect varchar(60) not null,
    stated double precision not null,
    primary key (workspace_id, candidate_id, lot_id, source, aspect),
    foreign key (workspace_id, candidate_id) references tender_candidate (workspace_id, candidate_id) on delete cascade,
    foreign key (workspace_id, lot_id) references tender_lot (workspace_id, lot_id) on delete cascade
);
