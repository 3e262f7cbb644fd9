-- What was kept while links were unique in the tables of their workspace: one open wave with all that it has to do with links.
insert into workspace (workspace_id, name, demonstration, created_at, zone) values
    ('00000000-0000-7000-8000-000000000001', 'Old', false, '2026-01-05 09:00:00', 'Europe/Paris');

insert into account (account_id, email, name, password_hash) values
    ('00000000-0000-7000-8000-00000000000a', 'ann@example.org', 'Ann', '$2a$10$abc');

insert into role_offer (workspace_id, token_hash, account_id, role, collaboration_id, party, expires_at, made_by) values
    ('00000000-0000-7000-8000-000000000001', '4bf36e620cc7592ff895d3928d7e73fa681501baaf205c095530c22cf3b4e709',
     '00000000-0000-7000-8000-00000000000a', 'sponsor', '00000000-0000-7000-8000-000000000002', 'customer',
     '2026-12-01 09:00:00', 'Femke');

insert into collaboration
    (workspace_id, collaboration_id, name, kind, scope, nature, governing, orchestrating, integrating, created_at) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'Hosting', 'external', '', 3, true, false,
     false, '2026-01-05 09:00:00');

insert into collaboration_party (workspace_id, collaboration_id, party, name, intended_form) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'customer', 'Handelshuis', null),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'supplier', 'Noord IT', null);

insert into model_use (model, fingerprint) values ('eraneos-1', '');

insert into wave
    (workspace_id, wave_id, collaboration_id, name, model, questionnaire, weighting, reveal_rule, closes_on, state,
     opened_at, closed_at, revealed_at, created_at, zone) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000002',
     'Open', 'eraneos-1', 'core', 'per-level', 'both-sponsors', '2026-12-01', 'open', '2026-11-10 09:00:00', null, null,
     '2026-11-05 09:00:00', 'Europe/Paris');

insert into wave_party
    (workspace_id, wave_id, party, threshold, expected, shared_link, joinable, agreed_by, agreed_email, agreed_at) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', 'customer', 3, 4, 'shared-c', true, 'Ann',
     'ann@example.org', '2026-11-20 09:00:00'),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', 'supplier', 1, 5, 'shared-s', false, null,
     null, null);

insert into invitation
    (workspace_id, invitation_id, wave_id, party, governance_level, name, email, admission, admitted_on, link, device_hash,
     resume_code_hash, answered_on, sheet, replaces, tries, tried_on, try_told_on) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-4000-8000-000000000021', '00000000-0000-7000-8000-000000000012',
     'customer', 'strategic', 'Cas', 'cas@example.org', 'invited', '2026-11-11', null, null,
     null, '2026-11-12', null, null, 0, null, null),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-4000-8000-000000000022', '00000000-0000-7000-8000-000000000012',
     'customer', 'strategic', 'Cas', 'cas@example.org', 'invited', '2026-11-11', 'link-cas', 'device-cas',
     'code-cas', '2026-11-12', null, '00000000-0000-4000-8000-000000000021', 2, '2026-11-14', '2026-11-13'),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-4000-8000-000000000023', '00000000-0000-7000-8000-000000000012',
     'supplier', 'tactical', '', '', 'ticket', '2026-11-11', 'TICK-ETOF-DEE2', null,
     null, null, 7, null, 0, null, null);

insert into answer (workspace_id, wave_id, invitation_id, question, level) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', '00000000-0000-4000-8000-000000000021',
     'strategy.importance', 4),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', '00000000-0000-4000-8000-000000000022',
     'strategy.actual', 0);

insert into remark (workspace_id, wave_id, invitation_id, aspect, text) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', '00000000-0000-4000-8000-000000000022',
     'strategy', 'Plans reach us late');
