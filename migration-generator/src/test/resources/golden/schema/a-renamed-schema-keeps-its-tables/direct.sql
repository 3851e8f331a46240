alter schema sales rename to shop;
