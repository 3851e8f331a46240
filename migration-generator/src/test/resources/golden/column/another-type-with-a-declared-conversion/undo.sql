alter table members alter column age type text;
