alter view phone_book rename to directory;
