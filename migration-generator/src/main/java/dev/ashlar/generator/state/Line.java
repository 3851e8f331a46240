package dev.ashlar.generator.state;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sorts of lines of a snapshot, each with the word that is its first key. */
enum Line {
    SCHEMA("schema", ObjectKind.SCHEMA),
    EXTENSION("extension", ObjectKind.EXTENSION),
    ENUM("enum", ObjectKind.ENUM),
    SEQUENCE("sequence", ObjectKind.SEQUENCE),
    TABLE("table", ObjectKind.TABLE),
    COLUMN("column", ObjectKind.COLUMN),
    PRIMARY_KEY("primary key", ObjectKind.CONSTRAINT),
    UNIQUE("unique", ObjectKind.CONSTRAINT),
    CHECK("check", ObjectKind.CONSTRAINT),
    FOREIGN_KEY("foreign key", ObjectKind.CONSTRAINT),
    EXCLUSION("exclusion", ObjectKind.CONSTRAINT),
    INDEX("index", ObjectKind.INDEX),
    VIEW("view", ObjectKind.VIEW),
    OBJECT("object", ObjectKind.RAW),
    DOMAIN("domain", ObjectKind.DOMAIN),
    COMPOSITE("composite type", ObjectKind.COMPOSITE),
    /** Its word is that of the definition's kind. */
    STATEMENT("statement", ObjectKind.SETTING);

    /** The kinds that statements of their own describe, by their words. */
    private static final Map<String, ObjectKind> STATEMENTS = statements();

    private static final Map<String, ObjectKind> KINDS =
            Arrays.stream(ObjectKind.values()).collect(Collectors.toMap(ObjectKind::word, kind -> kind));

    private final String word;
    private final ObjectKind kind;

    Line(String word, ObjectKind kind) {
        this.word = word;
        this.kind = kind;
    }

    private static Map<String, ObjectKind> statements() {
        Map<String, ObjectKind> kinds = new TreeMap<>();
        for (ObjectKind kind : ObjectKind.values()) {
            if (kind.isStatement()) {
                kinds.put(kind.word(), kind);
            }
        }
        return kinds;
    }

    String word() {
        return word;
    }

    static Line of(ObjectDef definition) {
        return switch (definition) {
            case NamespaceDef ignored -> SCHEMA;
            case ExtensionDef ignored -> EXTENSION;
            case EnumDef ignored -> ENUM;
            case SequenceDef ignored -> SEQUENCE;
            case TableDef ignored -> TABLE;
            case ColumnDef ignored -> COLUMN;
            case PrimaryKeyDef ignored -> PRIMARY_KEY;
            case UniqueDef ignored -> UNIQUE;
            case CheckDef ignored -> CHECK;
            case ForeignKeyDef ignored -> FOREIGN_KEY;
            case ExclusionDef ignored -> EXCLUSION;
            case IndexDef ignored -> INDEX;
            case ViewDef ignored -> VIEW;
            case RawObjectDef ignored -> OBJECT;
            case DomainDef ignored -> DOMAIN;
            case CompositeDef ignored -> COMPOSITE;
            case StatementDef ignored -> STATEMENT;
        };
    }

    static Line ofWord(String word) {
        for (Line line : values()) {
            if (line != STATEMENT && line.word.equals(word)) {
                return line;
            }
        }
        if (STATEMENTS.containsKey(word)) {
            return STATEMENT;
        }
        throw new IllegalArgumentException("\"%s\" is no kind of definition; known are %s".formatted(word, words()));
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        Arrays.stream(values()).filter(line -> line != STATEMENT).forEach(line -> words.add(line.word));
        words.addAll(STATEMENTS.keySet());
        return words;
    }

    /** The word that a definition's line starts with. */
    static String word(ObjectDef definition) {
        Line line = of(definition);
        return line == STATEMENT ? definition.id().kind().word() : line.word;
    }

    /** The identity of the definition whose line starts with this word and gives this path. */
    ObjectId id(String firstWord, String path) {
        ObjectKind statement = STATEMENTS.get(firstWord);
        return id(this != STATEMENT || statement == null ? kind : statement, path);
    }

    /** A kind's word and a path, as references have them: {@code column public.members.email}. */
    static ObjectId reference(String text) {
        // A word may be the start of another one, as "operator" is of "operator class"; a path has no blank before a
        // quote.
        for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
            ObjectKind kind = KINDS.get(text.substring(0, end));
            if (kind != null && !isLonger(text, end)) {
                return id(kind, text.substring(end + 1));
            }
        }
        throw new IllegalArgumentException("\"%s\" is not a kind and a name".formatted(text));
    }

    /** Whether a longer word goes on behind the blank. */
    private static boolean isLonger(String text, int end) {
        int next = text.indexOf(' ', end + 1);
        return next > 0 && KINDS.containsKey(text.substring(0, next));
    }

    static String reference(ObjectId id) {
        return id.kind().word() + " " + id.path();
    }

    private static ObjectId id(ObjectKind kind, String path) {
        List<String> names = Identifier.parsePath(path);
        int expected = kind.names();
        if (names.size() != expected) {
            throw new IllegalArgumentException(
                    "%s is not the name of a %s: that has %d parts".formatted(path, kind.word(), expected));
        }
        return ObjectId.of(kind, names);
    }
}
