alter sequence order_numbers rename to invoice_numbers;
