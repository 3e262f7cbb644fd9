-- What a browser keeps of earlier sign-ins opens nothing, but lets its owner be heard while others guess at the account.
create table known_browser (
    token_hash varchar(64) not null primary key,
    account_id uuid not null references account (account_id) on delete cascade,
    expires_at timestamp not null
);

create index known_browser_of_account on known_browser (account_id);
