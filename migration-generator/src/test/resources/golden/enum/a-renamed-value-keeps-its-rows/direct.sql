alter type status rename value 'left' to 'gone';
