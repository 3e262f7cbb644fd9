-- What may stand in the way, who carries it, and what each party does about it.
create table programme_risk (
    workspace_id uuid not null,
    risk_id uuid not null,
    collaboration_id uuid not null,
    -- Empty until somebody carries it.
    person_id uuid,
    told text not null,
    mitigation_customer text not null,
    mitigation_supplier text not null,
    review_on date,
    from_premortem boolean not null,
    added_at timestamp not null,
    closed_at timestamp,
    primary key (workspace_id, risk_id),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade,
    foreign key (workspace_id, person_id) references programme_person (workspace_id, person_id)
);

create index programme_risk_of_collaboration on programme_risk (workspace_id, collaboration_id);

-- What somebody wrote of why nothing would have moved; others read it once it has become risks.
create table premortem_note (
    workspace_id uuid not null,
    collaboration_id uuid not null,
    account_id uuid not null,
    written text not null,
    primary key (workspace_id, collaboration_id, account_id),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade
);
