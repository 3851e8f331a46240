-- What PostgreSQL 16 added.
create collation shop.ruled (provider = icu, locale = 'und', rules = '&V << w <<< W');
