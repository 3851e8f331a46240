comment on schema public is 'mine';
