create schema lib;

alter extension pgcrypto set schema lib;
