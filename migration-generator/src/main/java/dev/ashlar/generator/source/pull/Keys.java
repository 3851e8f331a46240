package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.DefaultNames;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Indexes and partition keys, and what these are made of. */
final class Keys {
    private final References references;
    private final Expressions expressions;
    private final Attached attached;

    Keys(References references, Expressions expressions, Attached attached) {
        this.references = references;
        this.expressions = expressions;
        this.attached = attached;
    }

    Expressions expressions() {
        return expressions;
    }

    /** A column, an expression, or one of the two with an order and more. */
    Code key(Scope scope, IndexElement element) {
        Code bare = expressions.key(scope, element.expression());
        if (element.equals(IndexElement.of(element.expression()))) {
            return bare;
        }
        Code code = Code.call(Dsl.KEY, "key", bare);
        if (element.collation() != null) {
            code = code.then(collate(element.collation()));
        }
        if (element.operatorClass() != null) {
            code = code.then("operatorClass", Code.string(element.operatorClass()));
        }
        code = element.order() == IndexElement.Order.DESC ? code.then("desc") : code;
        return switch (element.nulls()) {
            case DEFAULT -> code;
            case FIRST -> code.then("nullsFirst");
            case LAST -> code.then("nullsLast");
        };
    }

    static Code.Call collate(QualifiedName collation) {
        List<Code> names = new ArrayList<>();
        if (!collation.schema().isEmpty()) {
            names.add(Code.string(collation.schema()));
        }
        names.add(Code.string(collation.name()));
        return Code.call("collate", names);
    }

    Code index(Scope scope, IndexDef index) {
        List<Code> arguments = new ArrayList<>();
        if (!DefaultNames.isDefault(index)) {
            arguments.add(Code.string(index.id().part()));
        }
        index.elements().forEach(element -> arguments.add(key(scope, element)));
        Code code = Code.call("index", arguments);
        code = index.unique() ? code.then("unique") : code;
        code = index.nullsNotDistinct() ? code.then("nullsNotDistinct") : code;
        code = index.method().equals("btree") ? code : code.then("using", Code.string(index.method()));
        if (!index.include().isEmpty()) {
            ObjectId table = index.id().owner();
            code = code.then(Code.call(
                    "include",
                    index.include().stream()
                            .map(name -> references.plain(scope, table.column(name)))
                            .toList()));
        }
        if (index.where() != null) {
            code = code.then("where", expressions.sql(scope, index.where()));
        }
        for (Map.Entry<String, String> parameter : index.storage().entrySet()) {
            code = code.then("storage", Code.string(parameter.getKey()), value(parameter.getValue()));
        }
        code = index.comment() == null ? code : code.then("comment", Code.string(index.comment()));
        return attached.to(scope, index.id(), code);
    }

    /** The value of a parameter: a number or a truth as such, anything else as a string. */
    static Code value(String text) {
        boolean bare = text.equals("true") || text.equals("false") || text.matches("0|-?[1-9][0-9]{0,8}");
        return bare ? Code.of(text) : Code.string(text);
    }

    Code partitioning(Scope scope, PartitionBy by) {
        return Code.call(
                Dsl.PARTITIONING,
                by.strategy().word(),
                by.keys().stream().map(key -> key(scope, key)).toList());
    }
}
