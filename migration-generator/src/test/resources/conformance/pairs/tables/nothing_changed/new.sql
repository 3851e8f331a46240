-- The same, written otherwise.
CREATE TABLE public.beds (id int4, CONSTRAINT beds_pkey PRIMARY KEY (id));
