package dev.ashlar.schema;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.ChosenNames;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.GivenNames;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.StringConstant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Closes what statements of their own set on one column of a table.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">alter table</a>
 */
final class ColumnExtrasClosing {
    private final Closing closing;
    private final Column<?> column;
    private final ObjectId id;
    private final ObjectId table;
    private final boolean foreign;

    ColumnExtrasClosing(Closing closing, Column<?> column, boolean foreign) {
        this.closing = closing;
        this.column = column;
        this.id = Ids.of(column);
        this.table = Ids.of(column.table);
        this.foreign = foreign;
    }

    void close(ColumnExtras extras) {
        if (extras.storage != null) {
            set("storage", "set storage " + extras.storage, "set storage " + usualStorage());
        }
        if (extras.compression != null) {
            set("compression", "set compression " + extras.compression, "set compression default");
        }
        if (extras.statistics != null) {
            set("statistics target", "set statistics " + extras.statistics, "set statistics -1");
        }
        if (!extras.options.isEmpty()) {
            set("options", "set (%s)".formatted(pairs(extras.options, "=")), "reset (%s)".formatted(names(extras, "")));
        }
        if (!extras.serverOptions.isEmpty()) {
            Expression create = alter("options (%s)".formatted(pairs(extras.serverOptions, " ")));
            String drop = extras.serverOptions.keySet().stream()
                    .map(name -> "drop " + Identifier.quote(name))
                    .collect(Collectors.joining(", "));
            add("foreign options", create, alter("options (%s)".formatted(drop)), create.template());
        }
        if (extras.notNullName != null) {
            nameNotNull(extras.notNullName);
        }
        if (extras.sequenceName != null) {
            String usual = ChosenNames.first(table.name(), column.name, "seq");
            add(
                    Aspect.SEQUENCE_NAME.words(),
                    GivenNames.sequence(table, column.name, extras.sequenceName, List.of(id)),
                    GivenNames.sequence(table, column.name, usual, List.of()),
                    extras.sequenceName);
        }
    }

    /** A column that is defined elsewhere gets a constraint of its own, another one only the name. */
    private void nameNotNull(String name) {
        if (column.inherited) {
            Expression create = closing.expressions
                    .writer(id)
                    .text("alter table ")
                    .object(table)
                    .text(" add constraint ")
                    .name(name)
                    .text(" not null ")
                    .name(column.name)
                    .expression();
            Expression drop = closing.expressions
                    .writer(id)
                    .text("alter table ")
                    .object(table)
                    .text(" drop constraint ")
                    .name(name)
                    .expression();
            add(Aspect.NOT_NULL.words(), create, drop, null);
        } else {
            String usual = ChosenNames.first(table.name(), column.name, "not_null");
            add(
                    Aspect.NOT_NULL_NAME.words(),
                    GivenNames.notNull(table, column.name, name, List.of(id)),
                    GivenNames.notNull(table, column.name, usual, List.of()),
                    name);
        }
    }

    /** What a column that comes from elsewhere says otherwise than there. */
    void closeInherited() {
        Object value = column.defaultValue;
        if (value != null) {
            Column<?> parent = column.parent;
            Object usual = parent == null ? null : parent.defaultValue;
            Expression drop = usual == null
                    ? alter("drop default")
                    : start().text("set default ").value(usual, column.type).expression();
            add(
                    "default",
                    start().text("set default ").value(value, column.type).expression(),
                    drop,
                    null);
        }
        if (column.notNull) {
            set(Aspect.NOT_NULL.words(), "set not null", "drop not null");
        }
        if (column.comment != null) {
            add("comment", comment(closing, table, column.name, column.comment), uncomment(), null);
        }
    }

    private Expression uncomment() {
        return comment(closing, table, column.name, null);
    }

    /** What {@code comment on column} says about a column that the model does not define. */
    static Expression comment(Closing closing, ObjectId holder, String name, @Nullable String text) {
        return closing.expressions
                .writer(holder)
                .text("comment on column ")
                .object(holder)
                .text(".")
                .name(name)
                .text(" is " + (text == null ? "null" : StringConstant.of(text)))
                .expression();
    }

    private void set(String what, String create, String drop) {
        add(what, alter(create), alter(drop), null);
    }

    private void add(String what, Expression create, Expression drop, @Nullable String shape) {
        ObjectId of = column.inherited ? table : id;
        closing.add(new StatementDef(id.setting(what), List.of(create), List.of(drop), shape, of, null));
    }

    private Expression alter(String action) {
        return start().text(action).expression();
    }

    private SqlWriter start() {
        SqlWriter sql = closing.expressions
                .writer(id)
                .text("alter %s only ".formatted(foreign ? "foreign table" : "table"))
                .object(table)
                .text(" alter column ");
        return (column.inherited ? sql.name(column.name) : sql.object(id)).text(" ");
    }

    private static String pairs(Map<String, String> options, String sign) {
        return options.entrySet().stream()
                .map(option -> Identifier.quote(option.getKey()) + sign + StringConstant.of(option.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String names(ColumnExtras extras, String before) {
        return extras.options.keySet().stream()
                .map(name -> before + Identifier.quote(name))
                .collect(Collectors.joining(", "));
    }

    /**
     * How values of the column's type are stored when nobody says otherwise.
     *
     * @see <a href="https://www.postgresql.org/docs/current/storage-toast.html">TOAST</a>
     */
    private String usualStorage() {
        DataType<?> type = column.type;
        while (type instanceof Domain<?> domain) {
            type = domain.type;
        }
        if (type instanceof EnumType<?>) {
            return "plain";
        } else if (type instanceof ArrayType<?>) {
            return "extended";
        }
        return switch (type.typeName().name()) {
            case "numeric", "inet", "cidr" -> "main";
            case "smallint",
                    "integer",
                    "bigint",
                    "real",
                    "double precision",
                    "boolean",
                    "date",
                    "time",
                    "timetz",
                    "timestamp",
                    "timestamptz",
                    "interval",
                    "uuid",
                    "oid",
                    "money",
                    "macaddr",
                    "macaddr8",
                    "point",
                    "box",
                    "circle",
                    "line",
                    "lseg",
                    "name" -> "plain";
            default -> "extended";
        };
    }
}
