alter table members alter column age type integer using nullif(age, '')::integer;
