alter view directory set (check_option = local);

comment on view directory is 'New';
