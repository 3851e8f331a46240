drop extension pgcrypto;

drop schema tools;
