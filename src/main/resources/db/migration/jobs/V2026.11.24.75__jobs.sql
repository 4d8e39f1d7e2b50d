-- what waits to be done by itself, in the columns that db-scheduler reads
create table job (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index job_due on job (execution_time);
create index job_heartbeat on job (last_heartbeat);

-- the mails that wait already
insert into job (task_name, task_instance, execution_time, picked, version)
select 'post', id::text, greatest(next_try_at, now()), false, 1 from mail where sent_at is null and expires_at > now();
