alter type status add value 'banned';
