package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A view as a class: its query in the constructor, and fields for columns that something names. */
final class ViewClass {
    private static final TypeName UNKNOWN = TypeName.builtIn("text");

    private final Words words;
    private final ViewDef view;
    private final ClassBody body;
    private final Scope constructor;

    ViewClass(Words words, ViewDef view, ClassBody body) {
        this.words = words;
        this.view = view;
        this.body = body;
        this.constructor = Scope.constructor(body.name(), view.id());
    }

    /** Adds the view's fields and its constructor to its class. */
    void write() {
        body.extending(Dsl.VIEW);
        List<ObjectId> columns = view.columns().isEmpty()
                ? List.copyOf(words.outline().bareColumns(view.id()))
                : view.columns().stream().map(name -> view.id().column(name)).toList();
        Set<ObjectId> before = new HashSet<>();
        for (ObjectId column : columns) {
            TypeName type = type(column);
            Scope scope = constructor.behind(before);
            Code code = Code.call(
                    "column", Code.string(column.part()), words.types().code(scope, type));
            body.member(
                    ParameterizedTypeName.get(Dsl.VIEW_COLUMN, words.types().javaType(type)),
                    words.places().field(column),
                    words.attached().to(scope, column, code));
            before.add(column);
        }
        List<Code> statements = new ArrayList<>();
        statements.add(TableClass.named(words, constructor, view.id()));
        if (view.materialized()) {
            statements.add(Code.call("materialized"));
        }
        if (view.columns().isEmpty() && !columns.isEmpty()) {
            statements.add(Code.call("namedByQuery"));
        }
        statements.add(Code.call("query", words.expressions().sql(constructor, view.query())));
        for (Map.Entry<String, String> option : view.options().entrySet()) {
            statements.add(option(option.getKey(), option.getValue()));
        }
        addParts(statements);
        statements.addAll(words.attached().statements(constructor, view.id()));
        if (view.comment() != null) {
            statements.add(Code.call("comment", Code.string(view.comment())));
            body.javadoc(view.comment());
        }
        body.constructor(statements);
    }

    private void addParts(List<Code> statements) {
        for (ObjectDef part : words.schema().parts(view.id())) {
            if (part instanceof IndexDef index) {
                statements.add(words.keys().index(constructor, index));
            } else if (part instanceof StatementDef statement) {
                statements.add(words.actions().part(constructor, statement));
            }
        }
    }

    private Code option(String name, String value) {
        boolean on = value.equals("true") && !view.materialized();
        return switch (name) {
            case "security_barrier" -> on ? Code.call("securityBarrier") : plain(name, value);
            case "security_invoker" -> on ? Code.call("securityInvoker") : plain(name, value);
            case "check_option" ->
                switch (value) {
                    case "cascaded" -> Code.call("checkOption");
                    case "local" -> Code.call("localCheckOption");
                    default -> plain(name, value);
                };
            default -> plain(name, value);
        };
    }

    private static Code plain(String name, String value) {
        return Code.call("option", Code.string(name), Keys.value(value));
    }

    /** The type of a column that the query reads under the same name; the query alone decides what it is. */
    private TypeName type(ObjectId column) {
        return view.query().references().stream()
                .filter(id -> id.kind() == ObjectKind.COLUMN && id.part().equals(column.part()))
                .map(words.schema()::get)
                .filter(ColumnDef.class::isInstance)
                .map(it -> ((ColumnDef) it).type())
                .findFirst()
                .orElse(UNKNOWN);
    }
}
