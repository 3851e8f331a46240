alter view directory reset (check_option);

comment on view directory is null;
