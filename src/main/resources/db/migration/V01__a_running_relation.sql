-- Read by SQLite, PostgreSQL and the table generator alike: portable types only.
-- Deleting a workspace deletes all that is in it.
-- Tables of a workspace's data carry workspace_id first in their keys, so that they can be spread by workspace.

create table workspace (
    workspace_id uuid not null primary key,
    name varchar(120) not null,
    demonstration boolean not null,
    created_at timestamp not null
);

create table account (
    account_id uuid not null primary key,
    email varchar(254) not null unique,
    name varchar(120) not null,
    password_hash varchar(255)
);

create table role_grant (
    workspace_id uuid not null references workspace (workspace_id) on delete cascade,
    grant_id uuid not null,
    account_id uuid not null references account (account_id) on delete cascade,
    role varchar(16) not null,
    collaboration_id uuid,
    party varchar(8),
    primary key (workspace_id, grant_id)
);

create index role_grant_of_account on role_grant (account_id);

create table welcome_link (
    token_hash varchar(64) not null primary key,
    account_id uuid references account (account_id) on delete cascade,
    expires_at timestamp not null
);

create table sign_in (
    token_hash varchar(64) not null primary key,
    account_id uuid not null references account (account_id) on delete cascade,
    expires_at timestamp not null
);

create table collaboration (
    workspace_id uuid not null references workspace (workspace_id) on delete cascade,
    collaboration_id uuid not null,
    name varchar(160) not null,
    kind varchar(12) not null,
    scope varchar(2000) not null,
    nature smallint not null check (nature between 1 and 5),
    governing boolean not null,
    orchestrating boolean not null,
    integrating boolean not null,
    created_at timestamp not null,
    primary key (workspace_id, collaboration_id)
);

create table collaboration_party (
    workspace_id uuid not null,
    collaboration_id uuid not null,
    party varchar(8) not null,
    name varchar(120) not null,
    intended_form varchar(24),
    primary key (workspace_id, collaboration_id, party),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade
);

create table performance_indicator (
    workspace_id uuid not null,
    collaboration_id uuid not null,
    position smallint not null,
    name varchar(160) not null,
    target varchar(80) not null,
    realised varchar(80) not null,
    primary key (workspace_id, collaboration_id, position),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade
);

create table timeline_entry (
    workspace_id uuid not null,
    collaboration_id uuid not null,
    entry_id uuid not null,
    happened_at timestamp not null,
    kind varchar(40) not null,
    actor varchar(120) not null,
    detail varchar(400) not null,
    primary key (workspace_id, collaboration_id, entry_id),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade
);

create table model_use (
    model varchar(60) not null primary key,
    fingerprint varchar(64) not null
);

create table wave (
    workspace_id uuid not null,
    wave_id uuid not null,
    collaboration_id uuid not null,
    name varchar(120) not null,
    model varchar(60) not null references model_use (model),
    questionnaire varchar(12) not null,
    weighting varchar(12) not null,
    reveal_rule varchar(24) not null,
    closes_on date not null,
    state varchar(10) not null,
    opened_at timestamp,
    closed_at timestamp,
    revealed_at timestamp,
    created_at timestamp not null,
    primary key (workspace_id, wave_id),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade
);

create index wave_of_collaboration on wave (workspace_id, collaboration_id);

create table wave_party (
    workspace_id uuid not null,
    wave_id uuid not null,
    party varchar(8) not null,
    threshold integer not null,
    expected integer not null,
    shared_link varchar(32) not null unique,
    agreed_by varchar(120),
    agreed_at timestamp,
    primary key (workspace_id, wave_id, party),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

create table invitation (
    workspace_id uuid not null,
    invitation_id uuid not null,
    wave_id uuid not null,
    party varchar(8) not null,
    governance_level varchar(12) not null,
    name varchar(120) not null,
    email varchar(254) not null,
    joined boolean not null,
    link varchar(32) unique,
    device_hash varchar(64),
    resume_code_hash varchar(64),
    answered boolean not null,
    primary key (workspace_id, invitation_id),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

create index invitation_of_wave on invitation (workspace_id, wave_id);

create table answer (
    workspace_id uuid not null,
    wave_id uuid not null,
    invitation_id uuid not null,
    question varchar(120) not null,
    level smallint not null,
    primary key (workspace_id, wave_id, invitation_id, question),
    foreign key (workspace_id, invitation_id) references invitation (workspace_id, invitation_id) on delete cascade
);

create table remark (
    workspace_id uuid not null,
    wave_id uuid not null,
    invitation_id uuid not null,
    aspect varchar(60) not null,
    text text not null,
    primary key (workspace_id, wave_id, invitation_id, aspect),
    foreign key (workspace_id, invitation_id) references invitation (workspace_id, invitation_id) on delete cascade
);

create table snapshot_party (
    workspace_id uuid not null,
    wave_id uuid not null,
    party varchar(8) not null,
    threshold integer not null,
    invited integer not null,
    respondents integer not null,
    blocks varchar(120) not null,
    primary key (workspace_id, wave_id, party),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

create table snapshot_count (
    workspace_id uuid not null,
    wave_id uuid not null,
    party varchar(8) not null,
    block varchar(40) not null,
    question varchar(120) not null,
    score integer not null,
    people integer not null,
    primary key (workspace_id, wave_id, party, block, question, score),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

create table snapshot_remark (
    workspace_id uuid not null,
    wave_id uuid not null,
    party varchar(8) not null,
    position integer not null,
    aspect varchar(60) not null,
    text text not null,
    primary key (workspace_id, wave_id, party, position),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);
