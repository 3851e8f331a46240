alter sequence invoice_numbers increment by 1 no maxvalue;
