package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What statements of their own set on columns, and in what the columns of partitions and children differ from their parents'. */
final class ColumnSettings {
    private final Reading reading;
    private final NotNulls notNulls;

    ColumnSettings(Reading reading, NotNulls notNulls) {
        this.reading = reading;
        this.notNulls = notNulls;
    }

    void define() {
        for (Relation relation : reading.objects.relations()) {
            if (relation.isTable() || relation.isView()) {
                relation.attributes().forEach(attribute -> define(relation, attribute));
            }
        }
    }

    private void define(Relation relation, Attribute attribute) {
        boolean own = relation.isTable() && relation.defines(attribute);
        Attribute model = own ? null : inherited(relation, attribute);
        if (!own) {
            defineDefault(relation, attribute, model);
        }
        boolean nullable = !attribute.notNull() || (model != null && model.notNull());
        if (!own && relation.isTable() && !nullable && notNulls.of(relation, attribute) == null) {
            define(relation, attribute, Aspect.NOT_NULL.words(), "set not null", "drop not null");
        }
        if (!own && attribute.identity() != ' ' && (model == null || model.identity() == ' ')) {
            reading.leaveOut(relation.id().column(attribute.name()), "it numbers its rows, and its parent does not");
        }
        char usual = model == null ? ' ' : model.storage();
        if (attribute.storage() != usual) {
            define(
                    relation,
                    attribute,
                    "storage",
                    "set storage " + storage(attribute, attribute.storage()),
                    "set storage " + storage(attribute, usual));
        }
        char compression = model == null ? ' ' : model.compression();
        if (attribute.compression() != compression) {
            define(
                    relation,
                    attribute,
                    "compression",
                    "set compression " + compression(attribute.compression()),
                    "set compression " + compression(compression));
        }
        if (attribute.statistics() != null) {
            define(
                    relation,
                    attribute,
                    "statistics target",
                    "set statistics " + attribute.statistics(),
                    "set statistics -1");
        }
        defineOptions(relation, attribute);
    }

    private void defineOptions(Relation relation, Attribute attribute) {
        List<String> options = attribute.options();
        if (!options.isEmpty()) {
            define(
                    relation,
                    attribute,
                    "options",
                    "set (" + Options.assignments(options) + ")",
                    "reset (" + names(options, "") + ")");
        }
        List<String> foreign = attribute.foreignOptions();
        if (!foreign.isEmpty()) {
            Settings.defineFixed(
                    reading,
                    relation.id().column(attribute.name()),
                    of(relation, attribute),
                    "foreign options",
                    List.of(alter(relation, attribute, "options (" + Options.foreign(foreign) + ")", List.of())),
                    List.of(alter(relation, attribute, "options (" + names(foreign, "drop ") + ")", List.of())));
        }
    }

    private static String names(List<String> options, String before) {
        return options.stream()
                .sorted()
                .map(option -> before + Identifier.quote(Options.name(option)))
                .collect(Collectors.joining(", "));
    }

    private void defineDefault(Relation relation, Attribute attribute, @Nullable Attribute model) {
        String sql = attribute.defaultText();
        String usual = model == null ? null : model.defaultText();
        if (Objects.equals(sql, usual)) {
            return;
        } else if (attribute.generated() != ' ') {
            reading.leaveOut(
                    relation.id().column(attribute.name()), "its generating expression differs from its parent's");
            return;
        }
        Expression text = relation.isTable() || sql != null ? Columns.text(reading, relation, attribute) : null;
        List<ObjectId> needs = text == null ? List.of() : text.references();
        Settings.define(
                reading,
                relation.id().column(attribute.name()),
                of(relation, attribute),
                Aspect.DEFAULT.words(),
                List.of(alter(relation, attribute, sql == null ? "drop default" : "set default " + sql, needs)),
                List.of(alter(
                        relation, attribute, usual == null ? "drop default" : "set default " + usual, List.of())));
    }

    private void define(Relation relation, Attribute attribute, String what, String set, String reset) {
        Settings.define(
                reading,
                relation.id().column(attribute.name()),
                of(relation, attribute),
                what,
                List.of(alter(relation, attribute, set, List.of())),
                List.of(alter(relation, attribute, reset, List.of())));
    }

    private static ObjectId of(Relation relation, Attribute attribute) {
        return relation.isTable() && relation.defines(attribute)
                ? relation.id().column(attribute.name())
                : relation.id();
    }

    static Expression alter(Relation relation, Attribute attribute, String action, List<ObjectId> needs) {
        Statement sql = Statement.of(alter(relation)).object(relation.id()).sql(" alter column ");
        if (relation.isTable() && relation.defines(attribute)) {
            sql.object(relation.id().column(attribute.name()));
        } else {
            sql.name(attribute.name());
        }
        return sql.sql(" " + action).build(needs);
    }

    /** How a statement begins that alters this relation, and not those that inherit from it. */
    private static String alter(Relation relation) {
        return relation.isForeign()
                ? "alter foreign table only "
                : relation.isTable()
                        ? "alter table only "
                        : relation.isMaterialized() ? "alter materialized view " : "alter view ";
    }

    /** The column of a parent that this one comes from, or null. */
    private @Nullable Attribute inherited(Relation relation, Attribute attribute) {
        List<Attribute> found = new ArrayList<>();
        for (long parent : relation.parents()) {
            Relation other = reading.objects.relation(parent);
            Attribute same = other == null ? null : other.attribute(attribute.name());
            if (same != null) {
                found.add(same);
            }
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private static String compression(char letter) {
        return switch (letter) {
            case 'p' -> "pglz";
            case 'l' -> "lz4";
            default -> "default";
        };
    }

    private String storage(Attribute attribute, char letter) {
        return switch (letter == ' ' ? reading.types.storage(attribute) : letter) {
            case 'p' -> "plain";
            case 'e' -> "external";
            case 'x' -> "extended";
            default -> "main";
        };
    }
}
