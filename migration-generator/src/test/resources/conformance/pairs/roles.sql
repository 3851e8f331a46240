create role gardener;
