alter sequence invoice_numbers increment by 2 maxvalue 5000;
