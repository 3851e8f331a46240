-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: sequence tickets changed

select setval('tickets', least(greatest(last_value, 10), 1000), is_called and last_value >= 10 and last_value <= 1000) from tickets;

alter sequence tickets as integer increment by 1 minvalue 10 no maxvalue start with 10 cycle;
