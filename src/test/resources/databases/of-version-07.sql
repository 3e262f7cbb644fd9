-- What was kept before people were asked by tickets and by name: one wave in each state, with people, answers and roles.
insert into workspace (workspace_id, name, demonstration, created_at) values
    ('00000000-0000-7000-8000-000000000001', 'Old', false, '2026-01-05 09:00:00');

insert into account (account_id, email, name, password_hash) values
    ('00000000-0000-7000-8000-00000000000a', 'ann@example.org', 'Ann', '$2a$10$abc'),
    ('00000000-0000-7000-8000-00000000000b', 'bob@example.org', 'Bob', null);

insert into collaboration
    (workspace_id, collaboration_id, name, kind, scope, nature, governing, orchestrating, integrating, created_at) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'Hosting', 'external', '', 3, true, false,
     false, '2026-01-05 09:00:00');

insert into collaboration_party (workspace_id, collaboration_id, party, name, intended_form) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'customer', 'Handelshuis', null),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'supplier', 'Noord IT', null);

insert into role_grant (workspace_id, grant_id, account_id, role, collaboration_id, party) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-0000000000a1',
     '00000000-0000-7000-8000-00000000000a', 'sponsor', '00000000-0000-7000-8000-000000000002', 'customer'),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-0000000000b1',
     '00000000-0000-7000-8000-00000000000b', 'sponsor', '00000000-0000-7000-8000-000000000002', 'supplier');

insert into timeline_entry (workspace_id, collaboration_id, entry_id, happened_at, kind, actor, detail) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002',
     '00000000-0000-7000-8000-0000000000e1', '2026-11-23 09:00:00', 'link-reissued', 'Femke', 'customer');

insert into model_use (model, fingerprint) values ('eraneos-1', '');

insert into wave
    (workspace_id, wave_id, collaboration_id, name, model, questionnaire, weighting, reveal_rule, closes_on, state,
     opened_at, closed_at, revealed_at, created_at) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000010', '00000000-0000-7000-8000-000000000002',
     'Revealed', 'eraneos-1', 'core', 'per-level', 'facilitator', '2026-02-01', 'revealed', '2026-01-10 09:00:00',
     '2026-02-02 09:00:00', '2026-02-03 09:00:00', '2026-01-05 09:00:00'),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000002',
     'Sealed', 'eraneos-1', 'core', 'per-level', 'both-sponsors', '2026-06-01', 'sealed', '2026-05-10 09:00:00',
     '2026-06-02 09:00:00', null, '2026-05-05 09:00:00'),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000002',
     'Open', 'eraneos-1', 'core', 'per-level', 'both-sponsors', '2026-12-01', 'open', '2026-11-10 09:00:00', null, null,
     '2026-11-05 09:00:00'),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000013', '00000000-0000-7000-8000-000000000002',
     'Planned', 'eraneos-1', 'core', 'per-level', 'both-sponsors', '2027-02-01', 'planned', null, null, null,
     '2026-11-06 09:00:00');

insert into wave_party (workspace_id, wave_id, party, threshold, expected, shared_link, agreed_by, agreed_at) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000010', 'customer', 5, 12, 'shared-0c', null, null),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000010', 'supplier', 5, 12, 'shared-0s', null, null),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011', 'customer', 5, 12, 'shared-1c', 'Ann',
     '2026-06-03 09:00:00'),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011', 'supplier', 5, 12, 'shared-1s', null, null),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', 'customer', 3, 3, 'shared-2c', null, null),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', 'supplier', 1, 3, 'shared-2s', null, null),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000013', 'customer', 3, 3, 'shared-3c', null, null),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000013', 'supplier', 3, 3, 'shared-3s', null, null);

insert into invitation
    (workspace_id, invitation_id, wave_id, party, governance_level, name, email, joined, link, device_hash, resume_code_hash,
     answered) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-4000-8000-000000000021', '00000000-0000-7000-8000-000000000012',
     'customer', 'strategic', 'Cas', 'cas@example.org', false, 'link-cas', 'device-cas', 'code-cas', true),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-4000-8000-000000000022', '00000000-0000-7000-8000-000000000012',
     'customer', 'tactical', 'Dee', 'dee@example.org', false, 'link-dee', null, null, false),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-4000-8000-000000000023', '00000000-0000-7000-8000-000000000012',
     'customer', 'tactical', 'Eva', '', true, 'link-eva', 'device-eva', 'code-eva', true);

insert into answer (workspace_id, wave_id, invitation_id, question, level) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', '00000000-0000-4000-8000-000000000021',
     'strategy.importance', 4),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', '00000000-0000-4000-8000-000000000021',
     'strategy.actual', 0),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', '00000000-0000-4000-8000-000000000023',
     'strategy.importance', 2);

insert into remark (workspace_id, wave_id, invitation_id, aspect, text) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', '00000000-0000-4000-8000-000000000021',
     'strategy', 'Plans reach us late');

insert into snapshot_party (workspace_id, wave_id, party, threshold, invited, respondents, blocks) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000010', 'customer', 5, 13, 12, 'tactical:12'),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000010', 'supplier', 5, 12, 12, 'tactical:12');

insert into snapshot_count (workspace_id, wave_id, party, block, question, score, people) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000010', 'customer', 'tactical',
     'strategy.importance', 48, 6),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000010', 'customer', 'tactical',
     'strategy.importance', 60, 6),
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000010', 'supplier', 'tactical',
     'strategy.importance', 36, 12);

insert into snapshot_finding
    (workspace_id, wave_id, weighting, party, block, question, low, high, coarse, agreement, deviation, caveats) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000010', 'per-level', 'customer', '',
     'strategy.importance', 4.2, 4.7, false, 'seems-unanimous', 0.5, '');

insert into snapshot_gap
    (workspace_id, wave_id, weighting, family, aspect, claim, low, high, coarse, probability, computation, holm, delta, spacing)
    values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000010', 'per-level', 'importance', 'strategy',
     'shown', 1.2, 1.8, false, 0.001, 'exact', 0.008, 1, 'first-is-higher');
