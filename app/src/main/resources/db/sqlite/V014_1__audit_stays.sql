-- The audit only grows: whoever writes to this database by the program cannot change or remove an entry.
create trigger audit_is_not_changed before update on audit
begin
  select raise(abort, 'the audit only grows');
end;

create trigger audit_is_not_removed before delete on audit
begin
  select raise(abort, 'the audit only grows');
end;

-- Here, since the texts of all scripts for both engines are read by a third that cannot do it.
create index audit_by_actor on audit (actor, id);
create index audit_by_action on audit (action, id);
