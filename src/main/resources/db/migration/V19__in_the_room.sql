-- What was agreed is looked at again at a later meeting, which says what has become of it.
alter table meeting_action add column settled_at uuid;

-- What somebody at the table shows and nobody votes on; all of it is forgotten when the meeting is concluded. A hand that is up has
-- its place among those that are.
alter table meeting_seat add column ready boolean default false not null;
alter table meeting_seat add column hand integer;
alter table meeting_seat add column assent varchar(12);

-- Grows with what only whoever steers sees of those who are there.
alter table meeting add column gestures integer default 0 not null;
