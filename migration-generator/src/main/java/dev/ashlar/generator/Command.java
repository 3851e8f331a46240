package dev.ashlar.generator;

import static dev.ashlar.generator.Flag.CHECK;
import static dev.ashlar.generator.Flag.DROP;
import static dev.ashlar.generator.Flag.FORMAT;
import static dev.ashlar.generator.Flag.FROM;
import static dev.ashlar.generator.Flag.KEEP;
import static dev.ashlar.generator.Flag.NAME;
import static dev.ashlar.generator.Flag.OUT;
import static dev.ashlar.generator.Flag.OVERWRITE;
import static dev.ashlar.generator.Flag.PACKAGE;
import static dev.ashlar.generator.Flag.PLAN;
import static dev.ashlar.generator.Flag.RENAME;
import static dev.ashlar.generator.Flag.ROLES;
import static dev.ashlar.generator.Flag.SCHEMA;
import static dev.ashlar.generator.Flag.STRICT;
import static dev.ashlar.generator.Flag.TO;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The commands, with what each does and takes. */
enum Command {
    GENERATE("writes the next migration: what the declaration has and the snapshot has not"),
    NEW("writes an empty numbered migration and its undo, for SQL written by hand"),
    AMEND("replaces the newest, unmerged migration; proves and seals one that was edited by hand"),
    CHECK_HISTORY("replays the whole history and compares it with snapshot and declaration"),
    DIFF("prints the SQL that leads from any state to any other"),
    DRIFT("compares a live database with what the migrations lead to"),
    EXPORT("prints a whole schema as SQL"),
    PULL("writes a database as a schema module: Java source, baseline migration and snapshot"),
    DEV("starts, stops and names the development database, or opens psql on it"),
    CORPUS("leads pairs of schemas to each other and back, and compares what pg_dump says"),
    EVOLUTIONS("does the same with every step of real projects' histories"),
    ROUNDTRIP("pulls schemas to Java, compiles that and creates what it declares, and compares what pg_dump says"),
    JOOQ("writes jOOQ's classes for the declared schema, as a step of a build");

    /** Known from the contract, and not built yet. */
    static final List<String> LATER = List.of("rebase", "squash", "contract", "report", "studio");

    private final String description;

    Command(String description) {
        this.description = description;
    }

    /** As it is typed. */
    String word() {
        return this == CHECK_HISTORY ? "check" : name().toLowerCase(Locale.ROOT);
    }

    List<Flag> flags() {
        return switch (this) {
            case GENERATE -> List.of(SCHEMA, NAME, CHECK, RENAME, DROP, KEEP, PLAN, FORMAT);
            case NEW -> List.of(SCHEMA, NAME, FORMAT);
            case AMEND -> List.of(SCHEMA, NAME, RENAME, DROP, KEEP, PLAN, FORMAT);
            case DIFF -> List.of(SCHEMA, FROM, TO, RENAME, ROLES, STRICT, FORMAT);
            case DRIFT -> List.of(SCHEMA, ROLES, STRICT, FORMAT);
            case EXPORT -> List.of(SCHEMA, FROM, ROLES, STRICT, FORMAT);
            case PULL -> List.of(SCHEMA, FROM, PACKAGE, OUT, ROLES, STRICT, OVERWRITE, FORMAT);
            case CHECK_HISTORY, DEV -> List.of(SCHEMA, FORMAT);
            case CORPUS, EVOLUTIONS, ROUNDTRIP -> List.of(SCHEMA, Flag.CORPUS, Flag.PG, Flag.ONLY, Flag.SAMPLE, FORMAT);
            case JOOQ -> List.of(SCHEMA, PACKAGE, OUT, FORMAT);
        };
    }

    /** What stands between the command and its flags. */
    private String action() {
        return this == DEV ? " up|down|status|url|psql" : "";
    }

    String help() {
        StringJoiner help = new StringJoiner("\n");
        help.add("ashlar " + word() + action() + " " + description).add("");
        flags().forEach(flag -> help.add(flag.help()));
        return help.toString();
    }

    static String helpOfAll() {
        StringJoiner help = new StringJoiner("\n");
        help.add("Usage: ashlar COMMAND [FLAG ...]").add("");
        for (Command command : values()) {
            help.add("  %-10s%s".formatted(command.word(), command.description));
        }
        return help.add("").add("ashlar COMMAND --help lists the flags of one.").toString();
    }
}
