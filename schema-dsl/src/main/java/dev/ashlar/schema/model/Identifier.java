package dev.ashlar.schema.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * SQL identifiers: when they need quotes, how long they may be, and how quoted text is read back.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS">Identifiers and
 *     key words</a>
 */
public final class Identifier {
    /** The most bytes of UTF-8 that PostgreSQL keeps of a name: {@code NAMEDATALEN - 1}. */
    public static final int MAX_BYTES = 63;

    /** Key words that cannot stand bare as a column, table, type or function name (appendix C of the manual, all majors from 14 on). */
    private static final Set<String> KEY_WORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both
            case cast char character check coalesce collate collation column concurrently constraint create cross
            current_catalog current_date current_role current_schema current_time current_timestamp current_user dec
            decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign
            freeze from full grant greatest group grouping having ilike in initially inner inout int integer intersect
            interval into is isnull join json json_array json_arrayagg json_exists json_object json_objectagg
            json_query json_scalar json_serialize json_table json_value lateral leading least left like limit
            localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric
            offset on only or order out outer overlaps overlay placing position precision primary real references
            returning right row select session_user setof similar smallint some substring symmetric system_user table
            tablesample then time timestamp to trailing treat trim true union unique user using values varchar variadic
            verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces
            xmlparse xmlpi xmlroot xmlserialize xmltable
            """.strip().split("\\s+"));

    private Identifier() {}

    /** The name as SQL text: bare when it is lower-case ASCII and no key word, otherwise in double quotes. */
    public static String quote(String name) {
        return isPlain(name) ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** The names, each quoted where needed, separated by commas. */
    public static String quoteAll(List<String> names) {
        return String.join(", ", names.stream().map(Identifier::quote).toList());
    }

    /** How many bytes the name takes in the catalog. */
    public static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The longest beginning of the name that has at most this many bytes and cuts no character. */
    public static String shortened(String name, int bytes) {
        byte[] all = name.getBytes(StandardCharsets.UTF_8);
        int end = Math.min(bytes, all.length);
        // The second and later bytes of a character begin with the bits 10.
        while (end > 0 && end < all.length && (all[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(all, 0, end, StandardCharsets.UTF_8);
    }

    /**
     * The names in a dotted path of SQL text, such as {@code public."Odd.Name".id}.
     *
     * @throws IllegalArgumentException when a quote is not closed or a name is empty without being quoted, as the types of no
     *     arguments are
     */
    public static List<String> parsePath(String text) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (true) {
            StringBuilder name = new StringBuilder();
            boolean quoted = text.startsWith("\"", at);
            at = quoted ? quoted(text, at + 1, name) : bare(text, at, name);
            if (name.isEmpty() && !quoted) {
                throw new IllegalArgumentException("An empty name in: " + text);
            }
            names.add(name.toString());
            if (at == text.length()) {
                return List.copyOf(names);
            }
            if (text.charAt(at++) != '.') {
                throw new IllegalArgumentException("A dot is missing after \"%s\" in: %s".formatted(name, text));
            }
        }
    }

    private static int quoted(String text, int from, StringBuilder name) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                name.append(text.charAt(at));
            } else if (text.startsWith("\"\"", at)) {
                name.append('"');
                at++;
            } else {
                return at + 1;
            }
        }
        throw new IllegalArgumentException("A double quote is not closed in: " + text);
    }

    private static int bare(String text, int from, StringBuilder name) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '.') {
            name.append(text.charAt(at++));
        }
        return at;
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || !isStart(name.charAt(0))) {
            return false;
        }
        for (int at = 1; at < name.length(); at++) {
            if (!isStart(name.charAt(at)) && !isDigit(name.charAt(at))) {
                return false;
            }
        }
        return !KEY_WORDS.contains(name);
    }

    private static boolean isStart(char c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
