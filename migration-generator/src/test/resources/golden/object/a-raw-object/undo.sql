drop function answer();
