-- Whether a difference may come from how the parties are made up of governance levels stands beside it.
alter table snapshot_gap add column levels varchar(16) default 'alike' not null;
