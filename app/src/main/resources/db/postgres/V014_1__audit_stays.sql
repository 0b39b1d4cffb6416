-- The audit only grows: whoever writes to this database by the program cannot change or remove an entry.
create function audit_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the audit only grows';
end
$$;

create trigger audit_stays before update or delete or truncate on audit
for each statement execute function audit_only_grows();

-- Here, since the texts of all scripts for both engines are read by a third that cannot do it.
create index audit_by_actor on audit (actor, id);
create index audit_by_action on audit (action, id);
