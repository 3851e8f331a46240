drop view directory;
