package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.Generated;
import dev.ashlar.schema.model.Identity;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Definitions with one component replaced. */
final class Redefine {
    private Redefine() {}

    static ColumnDef withDefault(ColumnDef it, @Nullable Expression value) {
        return column(it, it.type(), it.nullable(), value, it.identity(), it.generated());
    }

    static ColumnDef withNullable(ColumnDef it, boolean nullable) {
        return column(it, it.type(), nullable, it.defaultValue(), it.identity(), it.generated());
    }

    static ColumnDef withType(ColumnDef it, TypeName type) {
        return new ColumnDef(
                it.id(), it.position(), type, it.nullable(), null, it.identity(), it.generated(), null, it.comment());
    }

    static ColumnDef withIdentity(ColumnDef it, @Nullable Identity identity) {
        return column(
                it,
                it.type(),
                identity == null && it.nullable(),
                identity == null ? it.defaultValue() : null,
                identity,
                null);
    }

    static ColumnDef withGenerated(ColumnDef it, TypeName type, @Nullable Generated generated) {
        return column(it, type, it.nullable(), null, null, generated);
    }

    private static ColumnDef column(
            ColumnDef it,
            TypeName type,
            boolean nullable,
            @Nullable Expression value,
            @Nullable Identity identity,
            @Nullable Generated generated) {
        return new ColumnDef(
                it.id(), it.position(), type, nullable, value, identity, generated, it.collation(), it.comment());
    }

    static ObjectDef withComment(ObjectDef def, @Nullable String comment) {
        return switch (def) {
            case NamespaceDef it -> new NamespaceDef(it.id(), comment);
            case ExtensionDef it -> new ExtensionDef(it.id(), it.schema(), it.version(), comment);
            case EnumDef it -> new EnumDef(it.id(), it.labels(), comment);
            case SequenceDef it -> new SequenceDef(it.id(), it.type(), it.options(), it.ownedBy(), comment);
            case TableDef it ->
                new TableDef(it.id(), it.partitionBy(), it.partitionOf(), it.unlogged(), it.storage(), comment);
            case ColumnDef it ->
                new ColumnDef(
                        it.id(),
                        it.position(),
                        it.type(),
                        it.nullable(),
                        it.defaultValue(),
                        it.identity(),
                        it.generated(),
                        it.collation(),
                        comment);
            case PrimaryKeyDef it -> new PrimaryKeyDef(it.id(), it.columns(), it.include(), it.deferral(), comment);
            case UniqueDef it ->
                new UniqueDef(it.id(), it.columns(), it.include(), it.nullsNotDistinct(), it.deferral(), comment);
            case CheckDef it -> new CheckDef(it.id(), it.condition(), comment);
            case ForeignKeyDef it ->
                new ForeignKeyDef(
                        it.id(),
                        it.columns(),
                        it.references(),
                        it.referencedColumns(),
                        it.onDelete(),
                        it.onUpdate(),
                        it.onDeleteColumns(),
                        it.match(),
                        it.deferral(),
                        comment);
            case ExclusionDef it ->
                new ExclusionDef(it.id(), it.method(), it.elements(), it.include(), it.where(), it.deferral(), comment);
            case IndexDef it -> index(it, it.where(), comment);
            case ViewDef it -> new ViewDef(it.id(), it.columns(), it.query(), it.options(), comment);
            case RawObjectDef it -> it;
            case DomainDef it ->
                new DomainDef(
                        it.id(), it.type(), it.nullable(), it.defaultValue(), it.collation(), it.checks(), comment);
            case CompositeDef it -> new CompositeDef(it.id(), it.attributes(), comment);
            case StatementDef it -> new StatementDef(it.id(), it.create(), it.drop(), it.shape(), it.of(), comment);
        };
    }

    private static IndexDef index(IndexDef it, @Nullable Expression where, @Nullable String comment) {
        return new IndexDef(
                it.id(),
                it.unique(),
                it.method(),
                it.elements(),
                it.include(),
                it.nullsNotDistinct(),
                where,
                it.storage(),
                comment);
    }

    /** The definition with the texts of its conditions, defaults and queries replaced. */
    static ObjectDef withTexts(ObjectDef def, UnaryOperator<String> text) {
        return switch (def) {
            case ColumnDef it -> {
                Generated generated = it.generated();
                yield column(
                        it,
                        it.type(),
                        it.nullable(),
                        apply(it.defaultValue(), text),
                        it.identity(),
                        generated == null
                                ? null
                                : new Generated(replaced(generated.expression(), text), generated.stored()));
            }
            case CheckDef it -> new CheckDef(it.id(), replaced(it.condition(), text), it.comment());
            case ExclusionDef it ->
                new ExclusionDef(
                        it.id(),
                        it.method(),
                        it.elements(),
                        it.include(),
                        apply(it.where(), text),
                        it.deferral(),
                        it.comment());
            case IndexDef it -> index(it, apply(it.where(), text), it.comment());
            case ViewDef it ->
                new ViewDef(it.id(), it.columns(), replaced(it.query(), text), it.options(), it.comment());
            case NamespaceDef it -> it;
            case ExtensionDef it -> it;
            case EnumDef it -> it;
            case SequenceDef it -> it;
            case TableDef it -> it;
            case PrimaryKeyDef it -> it;
            case UniqueDef it -> it;
            case ForeignKeyDef it -> it;
            case RawObjectDef it -> it;
            case DomainDef it -> it;
            case CompositeDef it -> it;
            case StatementDef it -> it;
        };
    }

    private static @Nullable Expression apply(@Nullable Expression expression, UnaryOperator<String> text) {
        return expression == null ? null : replaced(expression, text);
    }

    private static Expression replaced(Expression expression, UnaryOperator<String> text) {
        return new Expression(text.apply(expression.template()), expression.references());
    }
}
