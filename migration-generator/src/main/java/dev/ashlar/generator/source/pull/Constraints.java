package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.DefaultNames;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.Enforcement;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.UniqueDef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of one table as statements of its constructor. */
final class Constraints {
    private static final int MOST_TYPED_COLUMNS = 3;

    private final References references;
    private final Keys keys;
    private final Expressions expressions;
    private final RelationColumns columns;
    private final Attached attached;

    Constraints(References references, Keys keys, RelationColumns columns, Attached attached) {
        this.references = references;
        this.keys = keys;
        this.expressions = keys.expressions();
        this.columns = columns;
        this.attached = attached;
    }

    Code code(Scope scope, ConstraintDef constraint) {
        ObjectId table = constraint.id().owner();
        Code code = switch (constraint) {
            case PrimaryKeyDef key -> {
                Code it = Code.call("primaryKey", columns(scope, table, key.columns()));
                it = include(scope, table, it, key.include());
                yield deferred(flag(it, "withoutOverlaps", key.withoutOverlaps()), key.deferral());
            }
            case UniqueDef key -> {
                Code it = Code.call("unique", columns(scope, table, key.columns()));
                it = flag(include(scope, table, it, key.include()), "nullsNotDistinct", key.nullsNotDistinct());
                yield deferred(flag(it, "withoutOverlaps", key.withoutOverlaps()), key.deferral());
            }
            case CheckDef check -> {
                List<Code> arguments = new ArrayList<>();
                if (!DefaultNames.isDefault(check)) {
                    arguments.add(Code.string(check.id().part()));
                }
                arguments.add(expressions.sql(scope, check.condition()));
                Code it = Code.call("check", arguments);
                yield flag(enforced(it, check.enforcement()), "noInherit", check.noInherit());
            }
            case ForeignKeyDef key -> foreignKey(scope, table, key);
            case ExclusionDef exclusion -> exclusion(scope, table, exclusion);
        };
        boolean named = !(constraint instanceof CheckDef) && !DefaultNames.isDefault(constraint);
        code = named ? code.then("named", Code.string(constraint.id().part())) : code;
        code = constraint.comment() == null ? code : code.then("comment", Code.string(constraint.comment()));
        return attached.to(scope, constraint.id(), code);
    }

    private Code exclusion(Scope scope, ObjectId table, ExclusionDef exclusion) {
        Code code = Code.call("exclude");
        code = exclusion.method().equals("gist") ? code : code.then("using", Code.string(exclusion.method()));
        for (ExclusionDef.Element element : exclusion.elements()) {
            code = code.then("with", keys.key(scope, element.element()), Code.string(element.operator()));
        }
        code = include(scope, table, code, exclusion.include());
        if (exclusion.where() != null) {
            code = code.then("where", expressions.sql(scope, exclusion.where()));
        }
        return deferred(code, exclusion.deferral());
    }

    private Code foreignKey(Scope scope, ObjectId table, ForeignKeyDef key) {
        boolean typed = key.columns().size() <= MOST_TYPED_COLUMNS && columns.haveSameJavaTypes(key);
        List<Code> own = columns(scope, table, key.columns());
        List<Code> targets = key.referencedColumns().stream()
                .map(name -> references.plain(scope, key.references().column(name)))
                .toList();
        boolean late = references.isLate(scope, key.references());
        Code code;
        if (typed) {
            List<Code> arguments = late ? targets.stream().map(Code::lambda).toList() : targets;
            code = Code.call("foreignKey", own).then(Code.call("references", arguments));
        } else {
            Code list = list(targets);
            code = Code.call("foreignKey", list(own)).then("references", late ? Code.lambda(list) : list);
        }
        code = onDelete(scope, table, code, key);
        code = key.onUpdate() == ForeignKeyDef.Action.NO_ACTION ? code : code.then("onUpdate", action(key.onUpdate()));
        code = flag(code, "matchFull", key.match() == ForeignKeyDef.Match.FULL);
        code = flag(code, "mayFail", columns.mayFail(key));
        return enforced(flag(deferred(code, key.deferral()), "period", key.period()), key.enforcement());
    }

    private Code onDelete(Scope scope, ObjectId table, Code code, ForeignKeyDef key) {
        if (key.onDelete() == ForeignKeyDef.Action.NO_ACTION) {
            return code;
        }
        List<Code> arguments = new ArrayList<>(List.of(action(key.onDelete())));
        arguments.addAll(columns(scope, table, key.onDeleteColumns()));
        return code.then(Code.call("onDelete", arguments));
    }

    private static Code list(List<Code> elements) {
        return new Code.Call(Code.of(ClassName.get(List.class), ".of"), elements);
    }

    static Code action(ForeignKeyDef.Action action) {
        return new Code.Member(Dsl.ACTION, action.name());
    }

    private List<Code> columns(Scope scope, ObjectId table, List<String> names) {
        return names.stream()
                .map(name -> references.plain(scope, table.column(name)))
                .toList();
    }

    private Code include(Scope scope, ObjectId table, Code code, List<String> names) {
        return names.isEmpty() ? code : code.then(Code.call("include", columns(scope, table, names)));
    }

    private static Code flag(Code code, String word, boolean said) {
        return said ? code.then(word) : code;
    }

    private static Code deferred(Code code, Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> code;
            case DEFERRABLE -> code.then("deferrable");
            case INITIALLY_DEFERRED -> code.then("initiallyDeferred");
        };
    }

    private static Code enforced(Code code, Enforcement enforcement) {
        return switch (enforcement) {
            case VALID -> code;
            case NOT_VALID -> code.then("notValid");
            case NOT_ENFORCED -> code.then("notEnforced");
        };
    }

    /** What the column itself may say of a constraint, {@code primaryKey()} and the like, or null when it takes a statement. */
    Code.@Nullable Call ofColumn(Scope scope, ConstraintDef constraint) {
        if (constraint.comment() != null || !attached.isEmpty(constraint.id()) || !DefaultNames.isDefault(constraint)) {
            return null;
        }
        return switch (constraint) {
            case PrimaryKeyDef key ->
                key.equals(new PrimaryKeyDef(key.id(), key.columns(), List.of(), Deferral.NOT_DEFERRABLE, null))
                                && key.columns().size() == 1
                        ? Code.call("primaryKey")
                        : null;
            case UniqueDef key ->
                key.equals(new UniqueDef(key.id(), key.columns(), List.of(), false, Deferral.NOT_DEFERRABLE, null))
                                && key.columns().size() == 1
                        ? Code.call("unique")
                        : null;
            case ForeignKeyDef key -> reference(scope, key);
            case CheckDef ignored -> null;
            case ExclusionDef ignored -> null;
        };
    }

    private Code.@Nullable Call reference(Scope scope, ForeignKeyDef key) {
        ForeignKeyDef plain = new ForeignKeyDef(
                key.id(),
                key.columns(),
                key.references(),
                key.referencedColumns(),
                key.onDelete(),
                ForeignKeyDef.Action.NO_ACTION,
                List.of(),
                ForeignKeyDef.Match.SIMPLE,
                Deferral.NOT_DEFERRABLE,
                null);
        ObjectId target = key.references().column(key.referencedColumns().getFirst());
        boolean ahead = scope.isOfRelation(target) && !scope.hasField(target);
        if (!key.equals(plain)
                || key.columns().size() != 1
                || !columns.haveSameJavaTypes(key)
                || columns.mayFail(key)
                || ahead) {
            return null;
        }
        Code column = references.plain(scope, target);
        List<Code> arguments = new ArrayList<>();
        arguments.add(references.isLate(scope, key.references()) ? Code.lambda(column) : column);
        if (key.onDelete() != ForeignKeyDef.Action.NO_ACTION) {
            arguments.add(action(key.onDelete()));
        }
        return Code.call("references", arguments);
    }

    /** The one column that the constraint is about, when it could be said there. */
    static String column(ConstraintDef constraint) {
        return switch (constraint) {
            case PrimaryKeyDef key -> key.columns().getFirst();
            case UniqueDef key -> key.columns().getFirst();
            case ForeignKeyDef key -> key.columns().getFirst();
            case CheckDef ignored -> "";
            case ExclusionDef ignored -> "";
        };
    }
}
