alter sequence invoice_numbers rename to order_numbers;
