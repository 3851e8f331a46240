alter type status add value 'invited' before 'active';

alter type status add value 'paused' before 'left';

alter type status add value 'banned';
