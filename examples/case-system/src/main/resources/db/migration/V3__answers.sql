-- Answers that were kept, each with everything that it rests on.

create table kept_receipt (
    id              varchar(36)  primary key,
    review_id       varchar(100) not null references review (id),
    -- The day asked about, and the last day of recording that counts.
    asked_on        date         not null,
    recorded_by     date         not null,
    policy_id       varchar(100) not null,
    policy_version  varchar(100) not null,
    library_version varchar(100) not null,
    banding         text         not null,
    kept_at         timestamp with time zone not null,
    kept_by         varchar(100) not null,
    -- The whole receipt, as JSON.
    receipt         text         not null
);

create index kept_receipt_by_review on kept_receipt (review_id, kept_at);

-- All reviews under another policy: how far it has come, and what came of each.

create table rescoring (
    id              varchar(36)  primary key,
    from_policy     varchar(201) not null,
    to_policy       varchar(201) not null,
    asked_on        date         not null,
    started_at      timestamp with time zone not null,
    started_by      varchar(100) not null,
    state           varchar(20)  not null,
    reviews         integer      not null,
    done            integer      not null
);

create table rescored_review (
    rescoring_id    varchar(36)  not null references rescoring (id),
    number          integer      not null,
    review_id       varchar(100) not null,
    -- The band under each policy, and what else is different; or why there is no answer.
    banding_before  text,
    banding_after   text,
    differences     text,
    refusal         text,
    primary key (rescoring_id, number)
);
