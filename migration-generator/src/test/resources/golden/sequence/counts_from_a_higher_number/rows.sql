select nextval('tickets');
