grant all on schema public to public;
