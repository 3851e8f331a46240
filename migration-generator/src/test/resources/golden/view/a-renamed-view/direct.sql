alter view directory rename to phone_book;
