-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: comment on extension fuzzystrmatch changed

do $$
begin
  execute format('comment on extension %I is %L', name, comment)
  from pg_available_extensions where name = 'fuzzystrmatch';
end
$$;
