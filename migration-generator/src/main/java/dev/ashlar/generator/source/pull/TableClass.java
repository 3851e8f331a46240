package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table as a class: a field for each column, the rest as statements of its constructor. */
final class TableClass {
    private final Words words;
    private final TableDef table;
    private final Scope constructor;
    private final List<ConstraintDef> left;
    private final List<Code> statements = new ArrayList<>();
    private final ClassBody body;

    TableClass(Words words, TableDef table, ClassBody body) {
        this.words = words;
        this.table = table;
        this.body = body;
        this.constructor = Scope.constructor(body.name(), table.id());
        this.left = new ArrayList<>(words.schema().constraints(table.id()));
    }

    /** Adds the table's fields and its constructor to its class. */
    void write() {
        body.extending(Dsl.TABLE);
        statements.add(named(words, constructor, table.id()));
        form();
        List<Code> late = columns();
        partitionKey();
        for (TableDef partition : words.outline().partitions(table.id())) {
            partition(partition);
        }
        statements.addAll(late);
        left.stream()
                .sorted(Comparator.comparingInt(TableClass::rank).thenComparing(ConstraintDef::id))
                .forEach(it -> statements.add(words.constraints().code(constructor, it)));
        List<ObjectDef> parts = words.schema().parts(table.id());
        for (ObjectDef part : parts) {
            if (part instanceof IndexDef index) {
                statements.add(words.keys().index(constructor, index));
            }
        }
        for (ObjectDef part : parts) {
            if (part instanceof StatementDef statement) {
                statements.add(words.actions().part(constructor, statement));
            }
        }
        statements.addAll(words.attached().statements(constructor, table.id()));
        if (table.comment() != null) {
            statements.add(Code.call("comment", Code.string(table.comment())));
            body.javadoc(table.comment());
        }
        body.constructor(statements);
    }

    /** The call that hands on schema and name. */
    static Code named(Words words, Scope scope, ObjectId id) {
        List<Code> names = new ArrayList<>();
        if (!id.schema().equals(ObjectId.PUBLIC)) {
            names.add(words.references().schemaOf(scope, id.schema()));
        }
        names.add(Code.string(id.name()));
        return Code.call("super", names);
    }

    private static int rank(ConstraintDef constraint) {
        return switch (constraint) {
            case dev.ashlar.schema.model.PrimaryKeyDef ignored -> 0;
            case dev.ashlar.schema.model.UniqueDef ignored -> 1;
            case dev.ashlar.schema.model.ForeignKeyDef ignored -> 2;
            case dev.ashlar.schema.model.CheckDef ignored -> 3;
            case dev.ashlar.schema.model.ExclusionDef ignored -> 4;
        };
    }

    private void form() {
        if (!table.form().inherits().isEmpty()) {
            statements.add(Code.call(
                    "inherits",
                    table.form().inherits().stream()
                            .map(parent -> words.references().now(constructor, parent))
                            .toList()));
        }
        if (table.partitionOf() != null) {
            Code parent =
                    words.references().now(constructor, table.partitionOf().parent());
            statements.add(words.partitions()
                    .rows(
                            constructor,
                            Code.call("partitionOf", parent),
                            table.partitionOf().bound()));
        }
        Code form = Code.call("form");
        Code described = form;
        if (table.form().ofType() != null) {
            described = described.then(
                    "ofType", words.references().now(constructor, table.form().ofType()));
        }
        if (table.form().accessMethod() != null) {
            described = described.then("accessMethod", Code.string(table.form().accessMethod()));
        }
        if (table.form().server() != null) {
            described = described.then("onServer", Code.string(table.form().server()));
        }
        for (Map.Entry<String, String> option : table.form().serverOptions().entrySet()) {
            described = described.then("option", Code.string(option.getKey()), Keys.value(option.getValue()));
        }
        if (!described.equals(form)) {
            statements.add(described);
        }
        for (Map.Entry<String, String> parameter : table.storage().entrySet()) {
            statements.add(Code.call("storage", Code.string(parameter.getKey()), Keys.value(parameter.getValue())));
        }
        if (table.unlogged() && table.partitionBy() == null) {
            statements.add(Code.call("unlogged"));
        }
    }

    private void partitionKey() {
        if (table.partitionBy() != null) {
            Code by = words.keys().partitioning(constructor, table.partitionBy());
            statements.add(Code.call("partitionBy", table.unlogged() ? by.then("unlogged") : by));
        }
    }

    /** The fields; what cannot be said there, because it names columns that follow, is handed back. */
    private List<Code> columns() {
        Set<ObjectId> before = new HashSet<>();
        for (ObjectId column : words.outline().bareColumns(table.id())) {
            inherited(constructor.behind(before), column);
            before.add(column);
        }
        List<Code> late = new ArrayList<>();
        for (ColumnDef column : words.schema().columns(table.id())) {
            Scope scope = constructor.behind(before);
            boolean ahead = column.generated() != null
                    && Expressions.looksAhead(scope, column.generated().expression());
            Code code = words.columns().code(scope, column, ahead);
            for (ConstraintDef constraint : List.copyOf(left)) {
                Code.Call said =
                        Constraints.column(constraint).equals(column.id().part())
                                ? words.constraints().ofColumn(scope, constraint)
                                : null;
                if (said != null) {
                    code = code.then(said);
                    left.remove(constraint);
                }
            }
            code = column.comment() == null ? code : code.then("comment", Code.string(column.comment()));
            code = words.attached().to(scope, column.id(), code);
            add(Dsl.COLUMN, column.id(), column.type(), code);
            before.add(column.id());
            if (ahead) {
                Code field = Code.of(words.places().field(column.id()));
                late.add(field.then(words.columns().generated(constructor, column)));
            }
        }
        return late;
    }

    /** A column that comes from a parent or a type, for what names it here. */
    private void inherited(Scope scope, ObjectId column) {
        TypeName columnType = words.relationColumns().type(column);
        ObjectId origin = words.relationColumns().origin(column);
        boolean known = origin != null && words.places().hasField(origin);
        List<Code> arguments = known
                ? List.of(words.references().nowColumn(scope, Objects.requireNonNull(origin)))
                : List.of(Code.string(column.part()), words.types().code(scope, required(columnType, column)));
        Code code = words.attached().to(scope, column, Code.call("inherited", arguments));
        add(Dsl.COLUMN, column, required(columnType, column), code);
    }

    private static TypeName required(@Nullable TypeName type, ObjectId column) {
        return Objects.requireNonNull(type, () -> "Nothing tells the type of the " + column);
    }

    private void add(ClassName raw, ObjectId column, TypeName columnType, Code code) {
        body.member(
                ParameterizedTypeName.get(raw, words.types().javaType(columnType)),
                words.places().field(column),
                code);
    }

    /** A partition and those below it: as fields where something names them. */
    private void partition(TableDef partition) {
        if (!words.outline().isLine(partition)) {
            return;
        }
        if (words.partitions().needsField(partition)) {
            Code code = words.partitions().code(constructor.behind(allColumns()), partition);
            body.member(Dsl.PARTITION, words.places().partition(partition.id()), code);
        } else {
            statements.add(words.partitions().code(constructor, partition));
        }
        words.outline().partitions(partition.id()).forEach(this::partition);
    }

    private Set<ObjectId> allColumns() {
        Set<ObjectId> all = new HashSet<>(words.outline().bareColumns(table.id()));
        words.schema().columns(table.id()).forEach(column -> all.add(column.id()));
        return all;
    }
}
