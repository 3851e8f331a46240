-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table logs_2024 attached; column at name of not null of logs_2024 created

do 'declare
  statement text;
begin
  for statement in
    select format(''alter table %s rename constraint %I to %I'', c.conrelid::regclass, c.conname,
      case when a.attname = ''at'' then ''logs_at_not_null'' else ''not_null_'' || c.oid end)
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
    where c.contype = ''n'' and c.conrelid = to_regclass(''public.logs_2024'') and (a.attname = ''at'') <> (c.conname = ''logs_at_not_null'')
    order by a.attname = ''at''
  loop
    execute statement;
  end loop;
end';

alter table logs attach partition logs_2024 for values from ('2024-01-01') to ('2025-01-01');
