drop sequence invoice_numbers;
