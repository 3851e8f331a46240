alter type status rename value 'gone' to 'left';
