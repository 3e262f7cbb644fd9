-- What stands beside the figures of a wave: computed once, at closing, for each way of weighting.

create table snapshot_finding (
    workspace_id uuid not null,
    wave_id uuid not null,
    weighting varchar(12) not null,
    party varchar(8) not null,
    block varchar(40) not null,
    question varchar(120) not null,
    low double precision,
    high double precision,
    coarse boolean not null,
    agreement varchar(16),
    deviation double precision,
    caveats varchar(80) not null,
    primary key (workspace_id, wave_id, weighting, party, block, question),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

create table snapshot_gap (
    workspace_id uuid not null,
    wave_id uuid not null,
    weighting varchar(12) not null,
    family varchar(24) not null,
    aspect varchar(60) not null,
    claim varchar(12) not null,
    low double precision,
    high double precision,
    coarse boolean not null,
    probability double precision,
    computation varchar(12),
    holm double precision,
    delta double precision,
    spacing varchar(16) not null,
    primary key (workspace_id, wave_id, weighting, family, aspect),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

-- A role for somebody who has an account already, until that person takes it.
create table role_offer (
    workspace_id uuid not null references workspace (workspace_id) on delete cascade,
    token_hash varchar(64) not null unique,
    account_id uuid not null references account (account_id) on delete cascade,
    role varchar(16) not null,
    collaboration_id uuid,
    party varchar(8),
    expires_at timestamp not null,
    primary key (workspace_id, token_hash)
);

-- What a wave asks besides importance and actual level.
alter table wave add column modules varchar(80) default '' not null;
