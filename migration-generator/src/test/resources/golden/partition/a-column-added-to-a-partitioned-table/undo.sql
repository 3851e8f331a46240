alter table logs drop column note;
