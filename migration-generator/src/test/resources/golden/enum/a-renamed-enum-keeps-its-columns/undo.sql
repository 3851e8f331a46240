alter type member_status rename to status;
