alter type status rename to member_status;
