package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.TableDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Partitions as lines in the class of the table that they belong to, and the rows that they take. */
final class Partitions {
    private final References references;
    private final Outline outline;
    private final Keys keys;
    private final Attached attached;

    Partitions(References references, Outline outline, Keys keys, Attached attached) {
        this.references = references;
        this.outline = outline;
        this.keys = keys;
        this.attached = attached;
    }

    /** Whether a field has to hold the partition: something else names it. */
    boolean needsField(TableDef partition) {
        return outline.isMentioned(partition.id()) || !attached.isEmpty(partition.id());
    }

    /** The partition, without the start of a field or a statement. */
    Code code(Scope scope, TableDef partition) {
        ObjectId parent = Objects.requireNonNull(partition.partitionOf()).parent();
        List<Code> arguments = new ArrayList<>();
        if (!partition.id().schema().equals(parent.schema())) {
            arguments.add(references.schemaOf(scope, partition.id().schema()));
        }
        arguments.add(Code.string(partition.id().name()));
        boolean ofPartition = !parent.equals(scope.relation());
        Code code = Code.call("partition", arguments);
        if (ofPartition) {
            code = Code.of(references.places().partition(parent)).then(Code.call("partition", arguments));
        }
        code = rows(scope, code, partition.partitionOf().bound());
        if (partition.partitionBy() != null) {
            Code by = keys.partitioning(scope, partition.partitionBy());
            code = code.then("partitionBy", partition.unlogged() ? by.then("unlogged") : by);
        }
        for (Map.Entry<String, String> parameter : partition.storage().entrySet()) {
            code = code.then("storage", Code.string(parameter.getKey()), Keys.value(parameter.getValue()));
        }
        code = partition.unlogged() && partition.partitionBy() == null ? code.then("unlogged") : code;
        code = partition.comment() == null ? code : code.then("comment", Code.string(partition.comment()));
        return attached.to(scope, partition.id(), code);
    }

    /** What says which rows a partition takes: {@code .from(…).to(…)} and the like. */
    Code rows(Scope scope, Code code, PartitionBound bound) {
        return switch (bound) {
            case PartitionBound.Range range ->
                code.then(Code.call("from", values(scope, range.from())))
                        .then(Code.call("to", values(scope, range.to())));
            case PartitionBound.Values values -> code.then(Code.call("in", values(scope, values.values())));
            case PartitionBound.Hash hash ->
                code.then(
                        "modulus",
                        Code.of(Integer.toString(hash.modulus())),
                        Code.of(Integer.toString(hash.remainder())));
            case PartitionBound.Default ignored -> code.then("otherwise");
        };
    }

    private List<Code> values(Scope scope, List<Expression> values) {
        return values.stream().map(value -> value(scope, value)).toList();
    }

    private Code value(Scope scope, Expression value) {
        String text = value.template();
        if (value.references().isEmpty()) {
            if (text.equalsIgnoreCase("minvalue") || text.equalsIgnoreCase("maxvalue")) {
                return Code.of(Dsl.PARTITION, "." + text.toUpperCase(java.util.Locale.ROOT));
            } else if (text.matches("0|-?[1-9][0-9]{0,8}")) {
                return Code.of(text);
            } else if (text.matches("'([^'\\\\]|'')*'")) {
                return Code.string(text.substring(1, text.length() - 1).replace("''", "'"));
            }
        } else if (text.equals("{0}") && value.references().getFirst().kind() == ObjectKind.VALUE) {
            return references.plain(scope, value.references().getFirst());
        }
        return keys.expressions().sql(scope, value);
    }
}
