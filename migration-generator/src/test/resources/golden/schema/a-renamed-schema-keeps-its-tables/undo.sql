alter schema shop rename to sales;
