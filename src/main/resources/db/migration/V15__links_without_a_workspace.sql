-- Into which workspace a link leads is asked without knowing one, so it stands in a table of the installation: by the SHA-256
-- of the link. It refers to no table of a workspace. Fingerprints of links that are there already are added after this.
create table token (
    token_hash varchar(64) not null primary key,
    kind varchar(16) not null,
    workspace_id uuid not null
);

create index token_of_workspace on token (workspace_id);

-- Nothing in a workspace is unique without saying of which workspace it is. A constraint can be taken away only by making the
-- table anew, and what refers to it with it.
alter table invitation rename to invitation_before;
alter table answer rename to answer_before;
alter table remark rename to remark_before;

create table invitation (
    workspace_id uuid not null,
    invitation_id uuid not null,
    wave_id uuid not null,
    party varchar(8) not null,
    governance_level varchar(12) not null,
    name varchar(120) not null,
    email varchar(254) not null,
    admission varchar(8) default 'invited' not null,
    admitted_on date,
    link varchar(32),
    device_hash varchar(64),
    resume_code_hash varchar(64),
    answered_on date,
    sheet smallint,
    replaces uuid,
    tries integer default 0 not null,
    tried_on date,
    try_told_on date,
    primary key (workspace_id, invitation_id),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

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

insert into invitation (workspace_id, invitation_id, wave_id, party, governance_level, name, email, admission, admitted_on,
    link, device_hash, resume_code_hash, answered_on, sheet, replaces, tries, tried_on, try_told_on)
select workspace_id, invitation_id, wave_id, party, governance_level, name, email, admission, admitted_on,
    link, device_hash, resume_code_hash, answered_on, sheet, replaces, tries, tried_on, try_told_on
from invitation_before;

insert into answer (workspace_id, wave_id, invitation_id, question, "level")
select workspace_id, wave_id, invitation_id, question, "level"
from answer_before;

insert into remark (workspace_id, wave_id, invitation_id, aspect, text)
select workspace_id, wave_id, invitation_id, aspect, text
from remark_before;

drop table answer_before;
drop table remark_before;
drop table invitation_before;

create index invitation_of_wave on invitation (workspace_id, wave_id);
create index invitation_of_link on invitation (workspace_id, link);

-- Whoever may not join by a shared link has none.
alter table wave_party rename to wave_party_before;

create table wave_party (
    workspace_id uuid not null,
    wave_id uuid not null,
    party varchar(8) not null,
    threshold integer not null,
    expected integer not null,
    shared_link varchar(32),
    agreed_by varchar(120),
    agreed_at timestamp,
    agreed_email varchar(254),
    primary key (workspace_id, wave_id, party),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

insert into wave_party (workspace_id, wave_id, party, threshold, expected, shared_link, agreed_by, agreed_at, agreed_email)
select workspace_id, wave_id, party, threshold, expected, case when joinable then shared_link end, agreed_by, agreed_at,
    agreed_email
from wave_party_before;

drop table wave_party_before;

create index wave_party_of_link on wave_party (workspace_id, shared_link);

alter table role_offer rename to role_offer_before;

create table role_offer (
    workspace_id uuid not null references workspace (workspace_id) on delete cascade,
    token_hash varchar(64) not null,
    account_id uuid not null references account (account_id) on delete cascade,
    role varchar(16) not null,
    collaboration_id uuid,
    party varchar(8),
    expires_at timestamp not null,
    made_by varchar(120) default '' not null,
    primary key (workspace_id, token_hash)
);

insert into role_offer (workspace_id, token_hash, account_id, role, collaboration_id, party, expires_at, made_by)
select workspace_id, token_hash, account_id, role, collaboration_id, party, expires_at, made_by
from role_offer_before;

insert into token (token_hash, kind, workspace_id)
select token_hash, 'role-offer', workspace_id
from role_offer;

drop table role_offer_before;
