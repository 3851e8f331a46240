alter table members alter column search_name drop expression;
