package dev.ashlar.generator.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A database in which every name and every text is one that careless quoting breaks at, beside a table and a role that it would drop. */
final class Hostile {
    static final String CANARY = "create table canary (id integer); create role canary;";

    /** No two need the same name after PostgreSQL has cut them to 63 bytes. */
    private static final List<String> NAMES = List.of(
            "it's \"quoted\"",
            "line\nbreak",
            "\"; drop table canary; drop role canary; --",
            "ünï – ☃ 名",
            "select",
            "back\\slash\\",
            "{0}",
            "$$ drop table canary; $$",
            "x".repeat(61) + "\"'",
            " blanks ",
            "'; drop table public.canary; --",
            "/* open",
            "%s %1$s %n",
            "a.b.c",
            "fun(c, text[])",
            "null",
            "\ttab\r",
            "E'\\'' $1 ?",
            "-- comment",
            "é".repeat(31),
            "Upper",
            "${hole} :variable",
            "1 <> 2, 3",
            "[]");

    private static final List<String> TEXTS = List.of(
            "it's",
            "$$; drop table canary; $$",
            "-- \n drop table canary;",
            "/* \"",
            "'; drop table canary; drop role canary; --",
            "{0} {1}",
            "%s %n",
            "\\",
            "\\'; drop table canary; --",
            "null",
            "E'\\n'",
            "line\nbreak\r\n\ttab",
            "$ashlar$ $body$ $1",
            " ",
            "☃ ${x} :y ?");

    private Hostile() {}

    /** The names, each as one schema in which objects of every kind bear the others, and what belongs to no schema. */
    static String sql() {
        return IntStream.range(0, NAMES.size())
                        .mapToObj(number -> "create role %s;%n".formatted(name(number)))
                        .collect(Collectors.joining())
                + IntStream.range(0, NAMES.size()).mapToObj(Hostile::schema).collect(Collectors.joining("\n"))
                + IntStream.range(0, NAMES.size()).mapToObj(Hostile::database).collect(Collectors.joining("\n"));
    }

    private static String schema(int number) {
        return fill(number, """
                create schema @0;
                comment on schema @0 is #0;
                create type @0.@1 as enum (#0, #1, #2, #3, #4, #5, #6, #7, #8, #9, #10, #11, #12, #13, '');
                create domain @0.@2 as text default #1 constraint @3 check (value <> #2);
                comment on domain @0.@2 is #3;
                comment on constraint @3 on domain @0.@2 is #4;
                create type @0.@3 as (@4 text, @5 @0.@1, @6 @0.@2[]);
                comment on column @0.@3.@4 is #5;
                create type @0.@4 as range (subtype = text, multirange_type_name = @0.@5);
                create sequence @0.@6;
                create collation @0.@7 (provider = libc, locale = 'C');
                create table @0.@7 (
                    @1 text default #6, @2 @0.@1 default #7, @3 @0.@2, @4 integer generated always as identity (sequence name @0.@8),
                    @5 text collate @0.@7 generated always as (@1 || #8) stored, @6 text constraint @1 check (@6 <> #9), @7 integer[],
                    constraint @9 primary key (@4), constraint @10 unique (@1, @6),
                    constraint @2 foreign key (@4) references @0.@7 (@4), constraint @11 exclude (@6 with =) where (@6 <> #10));
                comment on table @0.@7 is #11;
                comment on column @0.@7.@1 is #12;
                comment on constraint @9 on @0.@7 is #13;
                alter table @0.@7 alter column @1 set statistics 5;
                create index @12 on @0.@7 (@1, (@6 || #0) collate @0.@7) where @1 <> #1;
                comment on index @0.@12 is #2;
                create statistics @0.@1 on @1, @6 from @0.@7;
                comment on statistics @0.@1 is #3;
                create view @0.@13 (@3, @4) as select @1, #4::text from @0.@7 where @6 = #5;
                comment on view @0.@13 is #6;
                comment on column @0.@13.@3 is #7;
                create materialized view @0.@14 as select @3 as @5, #8::text as @6 from @0.@13;
                create unique index @15 on @0.@14 (@5);
                create function @0.@1(@2 @0.@1, @3 @0.@2 default #9) returns text language sql as #body;
                comment on function @0.@1(@0.@1, @0.@2) is #10;
                create function @0.@2() returns trigger language plpgsql as #plpgsql;
                create function @0.@3(out @4 text) begin atomic select #11 || @3 from @0.@13; end;
                create procedure @0.@4(inout @5 @0.@3[]) language plpgsql set search_path = @0, pg_temp as #plpgsql;
                create aggregate @0.@5(@6 text) (sfunc = textcat, stype = text, initcond = #12);
                comment on aggregate @0.@5(text) is #13;
                create trigger @3 before update of @1 on @0.@7 for each row when (new.@1 <> #0) execute function @0.@2(#1, #2);
                comment on trigger @3 on @0.@7 is #3;
                create rule @4 as on delete to @0.@7 where old.@1 = #4 do instead nothing;
                comment on rule @4 on @0.@7 is #5;
                create policy @5 on @0.@7 to @6 using (@1 <> #6);
                comment on policy @5 on @0.@7 is #7;
                create table @0.@16 (@1 text, @2 integer) partition by list (@1);
                create table @0.@17 partition of @0.@16 for values in (#8, #9, null);
                create table @0.@18 partition of @0.@16 default;
                create table @0.@19 (@14 text default #10) inherits (@0.@7);
                create table @0.@20 of @0.@3 (@4 with options default #11);
                create text search dictionary @0.@1 (template = simple, stopwords = 'english');
                comment on text search dictionary @0.@1 is #12;
                create text search configuration @0.@2 (copy = simple);
                alter text search configuration @0.@2 alter mapping for asciiword with @0.@1;
                create conversion @0.@3 for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
                create operator @0.=== (function = texteq, leftarg = text, rightarg = text);
                comment on operator @0.=== (text, text) is #13;
                create operator family @0.@1 using btree;
                create operator class @0.@2 for type text using btree family @0.@1 as function 1 bttextcmp(text, text);
                create index @21 on @0.@16 (@1 @0.@2);
                create cast (@0.@1 as @0.@4) with inout;
                comment on cast (@0.@1 as @0.@4) is #0;
                grant select, insert (@1) on @0.@7 to @8;
                grant usage on type @0.@1 to @9 with grant option;
                grant usage on schema @0 to @10;
                alter sequence @0.@6 owner to @11;
                alter type @0.@1 owner to @12;
                alter default privileges for role @11 in schema @0 grant select on tables to @12;
                """);
    }

    private static String database(int number) {
        return fill(number, """
                create foreign data wrapper @0 options (@1 #0, @2 #1);
                comment on foreign data wrapper @0 is #2;
                create server @0 type #3 version #4 foreign data wrapper @0 options (@3 #5);
                comment on server @0 is #6;
                create user mapping for @6 server @0;
                create foreign table @1.@23 (@1 text options (@2 #7) default #8) server @0 options (@4 #9);
                comment on foreign table @1.@23 is #10;
                create publication @0 for table @1.@8;
                comment on publication @0 is #11;
                create function @1.@9() returns event_trigger language plpgsql as #plpgsql;
                create event trigger @0 on ddl_command_end execute function @1.@9();
                comment on event trigger @0 is #12;
                alter event trigger @0 disable;
                create language @0 handler plpgsql_call_handler;
                comment on language @0 is #13;
                create access method @0 type table handler heap_tableam_handler;
                """);
    }

    /** The template with names for {@code @0}, {@code @1} and so on, and with texts for {@code #0}, from these numbers on. */
    private static String fill(int number, String template) {
        String said = quoted(TEXTS.get(number % TEXTS.size()));
        String text = template.replace("#body", quoted("select " + said))
                .replace("#plpgsql", quoted("begin raise notice '%', " + said + "; end"));
        for (int i = NAMES.size() - 1; i >= 0; i--) {
            text = text.replace("@" + i, name(number + i));
        }
        for (int i = TEXTS.size() - 1; i >= 0; i--) {
            text = text.replace("#" + i, quoted(TEXTS.get((number + i) % TEXTS.size())));
        }
        return text;
    }

    private static String name(int number) {
        return '"' + NAMES.get(number % NAMES.size()).replace("\"", "\"\"") + '"';
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
