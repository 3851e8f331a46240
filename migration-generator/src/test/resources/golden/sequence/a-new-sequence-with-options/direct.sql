create sequence invoice_numbers increment by 10 minvalue 1000 maxvalue 99990 start with 1000 cache 5 cycle;

comment on sequence invoice_numbers is 'Numbers for invoices';
