alter extension pgcrypto set schema tools;

drop schema lib;
