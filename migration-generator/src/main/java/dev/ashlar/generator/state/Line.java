package dev.ashlar.generator.state;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
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
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.Arrays;
import java.util.List;

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
    OBJECT("object", ObjectKind.RAW);

    private final String word;
    private final ObjectKind kind;

    Line(String word, ObjectKind kind) {
        this.word = word;
        this.kind = kind;
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
        };
    }

    static Line ofWord(String word) {
        return Arrays.stream(values())
                .filter(line -> line.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is no kind of definition; known are %s"
                        .formatted(word, Arrays.stream(values()).map(Line::word).toList())));
    }

    /** The identity of the definition whose line gives this path. */
    ObjectId id(String path) {
        return id(kind, path);
    }

    /** A kind's word and a path, as references have them: {@code column public.members.email}. */
    static ObjectId reference(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException("\"%s\" is not a kind and a name".formatted(text));
        }
        return id(ObjectKind.ofWord(text.substring(0, blank)), text.substring(blank + 1));
    }

    static String reference(ObjectId id) {
        return id.kind().word() + " " + id.path();
    }

    private static ObjectId id(ObjectKind kind, String path) {
        List<String> names = Identifier.parsePath(path);
        int expected = switch (kind) {
            case SCHEMA, EXTENSION -> 1;
            case ENUM, SEQUENCE, TABLE, VIEW, RAW -> 2;
            case VALUE, COLUMN, CONSTRAINT, INDEX -> 3;
        };
        if (names.size() != expected) {
            throw new IllegalArgumentException(
                    "%s is not the name of a %s: that has %d parts".formatted(path, kind.word(), expected));
        }
        return switch (expected) {
            case 1 -> kind == ObjectKind.SCHEMA ? ObjectId.schema(names.get(0)) : ObjectId.extension(names.get(0));
            case 2 -> new ObjectId(kind, names.get(0), names.get(1), "");
            default -> new ObjectId(kind, names.get(0), names.get(1), names.get(2));
        };
    }
}
