drop table mails_own;

drop table mails;
