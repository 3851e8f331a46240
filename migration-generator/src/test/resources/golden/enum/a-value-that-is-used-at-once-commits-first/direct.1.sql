alter type status add value 'invited' before 'active';
