-- Who may come in.

create table case_user (
    id           varchar(100) primary key,
    -- With the way it was hashed in front, such as {bcrypt}.
    password     varchar(200) not null,
    role         varchar(20)  not null
);
