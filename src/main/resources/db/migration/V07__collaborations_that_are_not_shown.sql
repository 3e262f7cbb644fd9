-- A collaboration is hidden while it is being brought in or removed, both of which take several transactions.
alter table collaboration add column hidden boolean default false not null;
