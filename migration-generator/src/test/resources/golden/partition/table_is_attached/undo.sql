-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table logs_2024 detached; column at name of not null of logs_2024 dropped

alter table logs detach partition logs_2024;

do 'declare
  statement text;
begin
  for statement in
    select format(''alter table %s rename constraint %I to %I'', c.conrelid::regclass, c.conname,
      case when a.attname = ''at'' then ''logs_2024_at_not_null'' else ''not_null_'' || c.oid end)
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
    where c.contype = ''n'' and c.conrelid = to_regclass(''public.logs_2024'') and (a.attname = ''at'') <> (c.conname = ''logs_2024_at_not_null'')
    order by a.attname = ''at''
  loop
    execute statement;
  end loop;
end';
