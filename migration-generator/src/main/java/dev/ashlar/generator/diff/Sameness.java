package dev.ashlar.generator.diff;

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
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * When two definitions say the same: expressions compare by their tokens, everything else by value; comments and the
 * positions of columns do not count.
 */
public final class Sameness {
    private Sameness() {}

    /** Whether the two would be the same under one name; they belong to the same table, or to none. */
    static boolean apartFromName(ObjectDef from, ObjectDef to) {
        ObjectId other = to.id();
        return from.id().kind() == other.kind()
                && from.id().schema().equals(other.schema())
                && (!other.kind().isPart() || from.id().name().equals(other.name()))
                && same(new Renaming(Map.of(from.id(), other)).apply(from), to);
    }

    /** Whether the two, of one identity, are the same. */
    static boolean same(ObjectDef from, ObjectDef to) {
        return switch (from) {
            case CheckDef a ->
                to instanceof CheckDef b
                        && same(a.condition(), b.condition())
                        && a.enforcement() == b.enforcement()
                        && a.noInherit() == b.noInherit();
            case ExclusionDef a -> to instanceof ExclusionDef b && sameExclusion(a, b);
            case IndexDef a ->
                to instanceof IndexDef b && sameStructure(a, b) && a.storage().equals(b.storage());
            case ViewDef a ->
                to instanceof ViewDef b
                        && a.columns().equals(b.columns())
                        && a.options().equals(b.options())
                        && a.materialized() == b.materialized()
                        && same(a.query(), b.query());
            case TableDef a ->
                to instanceof TableDef b
                        && samePartitionKey(a.partitionBy(), b.partitionBy())
                        && samePlace(a.partitionOf(), b.partitionOf())
                        && a.unlogged() == b.unlogged()
                        && a.storage().equals(b.storage())
                        && a.form().equals(b.form());
            case NamespaceDef a -> to instanceof NamespaceDef;
            case ExtensionDef a ->
                to instanceof ExtensionDef b
                        && Objects.equals(a.schema(), b.schema())
                        && Objects.equals(a.version(), b.version());
            case EnumDef a -> to instanceof EnumDef b && a.labels().equals(b.labels());
            case SequenceDef a ->
                to instanceof SequenceDef b
                        && a.type().equals(b.type())
                        && a.options().equals(b.options())
                        && Objects.equals(a.ownedBy(), b.ownedBy())
                        && a.unlogged() == b.unlogged();
            case ColumnDef a -> to instanceof ColumnDef b && same(a, b);
            case PrimaryKeyDef a ->
                to instanceof PrimaryKeyDef b
                        && a.columns().equals(b.columns())
                        && a.include().equals(b.include())
                        && a.deferral() == b.deferral()
                        && a.withoutOverlaps() == b.withoutOverlaps();
            case UniqueDef a ->
                to instanceof UniqueDef b
                        && a.columns().equals(b.columns())
                        && a.include().equals(b.include())
                        && a.nullsNotDistinct() == b.nullsNotDistinct()
                        && a.deferral() == b.deferral()
                        && a.withoutOverlaps() == b.withoutOverlaps();
            case ForeignKeyDef a ->
                to instanceof ForeignKeyDef b && uncommented(a).equals(uncommented(b));
            case RawObjectDef a -> a.equals(to);
            case DomainDef a ->
                to instanceof DomainDef b
                        && same(a.type(), b.type())
                        && a.nullable() == b.nullable()
                        && same(a.defaultValue(), b.defaultValue())
                        && Objects.equals(a.collation(), b.collation())
                        && all(byName(a), byName(b), Sameness::same);
            case CompositeDef a ->
                to instanceof CompositeDef b && a.attributes().equals(b.attributes());
            case StatementDef a ->
                to instanceof StatementDef b
                        && all(a.create(), b.create(), Expression::sameTokens)
                        && Objects.equals(a.of(), b.of());
        };
    }

    /** Whether the two conditions of domains are one. */
    public static boolean same(DomainDef.Check a, DomainDef.Check b) {
        return a.name().equals(b.name()) && a.valid() == b.valid() && same(a.condition(), b.condition());
    }

    private static List<DomainDef.Check> byName(DomainDef domain) {
        return domain.checks().stream()
                .sorted(Comparator.comparing(DomainDef.Check::name))
                .toList();
    }

    /** Whether the two indexes hold the same keys of the same rows; storage parameters do not count. */
    static boolean sameStructure(IndexDef a, IndexDef b) {
        return a.unique() == b.unique()
                && a.method().equals(b.method())
                && a.nullsNotDistinct() == b.nullsNotDistinct()
                && a.include().equals(b.include())
                && all(a.elements(), b.elements(), Sameness::same)
                && same(a.where(), b.where());
    }

    /** Whether both are the same by their tokens, or both are absent. */
    public static boolean same(@Nullable Expression a, @Nullable Expression b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.sameTokens(b);
    }

    /** Whether PostgreSQL holds the two for one type: it keeps only whether there are brackets, not how many. */
    public static boolean same(TypeName a, TypeName b) {
        return a.element().equals(b.element()) && (a.dimensions() > 0) == (b.dimensions() > 0);
    }

    static boolean samePartitionKey(@Nullable PartitionBy a, @Nullable PartitionBy b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.strategy() == b.strategy() && all(a.keys(), b.keys(), Sameness::same);
    }

    static boolean samePlace(@Nullable PartitionOf a, @Nullable PartitionOf b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.parent().equals(b.parent()) && same(a.bound(), b.bound());
    }

    private static boolean same(PartitionBound from, PartitionBound to) {
        return switch (from) {
            case PartitionBound.Range a ->
                to instanceof PartitionBound.Range b
                        && all(a.from(), b.from(), Expression::sameTokens)
                        && all(a.to(), b.to(), Expression::sameTokens);
            case PartitionBound.Values a ->
                to instanceof PartitionBound.Values b && all(a.values(), b.values(), Expression::sameTokens);
            case PartitionBound.Hash a -> a.equals(to);
            case PartitionBound.Default a -> a.equals(to);
        };
    }

    private static boolean sameExclusion(ExclusionDef a, ExclusionDef b) {
        return a.method().equals(b.method())
                && a.include().equals(b.include())
                && a.deferral() == b.deferral()
                && same(a.where(), b.where())
                && all(
                        a.elements(),
                        b.elements(),
                        (x, y) -> x.operator().equals(y.operator()) && same(x.element(), y.element()));
    }

    private static boolean same(IndexElement a, IndexElement b) {
        return a.order() == b.order()
                && a.nulls() == b.nulls()
                && Objects.equals(a.collation(), b.collation())
                && Objects.equals(a.operatorClass(), b.operatorClass())
                && same(a.expression(), b.expression());
    }

    private static boolean same(ColumnDef a, ColumnDef b) {
        return same(a.type(), b.type())
                && a.nullable() == b.nullable()
                && same(a.defaultValue(), b.defaultValue())
                && Objects.equals(a.identity(), b.identity())
                && same(a.generated(), b.generated())
                && Objects.equals(a.collation(), b.collation());
    }

    /** Whether both compute the same in the same way, or neither computes. */
    static boolean same(@Nullable Generated a, @Nullable Generated b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.stored() == b.stored() && same(a.expression(), b.expression());
    }

    private static ForeignKeyDef uncommented(ForeignKeyDef def) {
        return new ForeignKeyDef(
                def.id(),
                def.columns(),
                def.references(),
                def.referencedColumns(),
                def.onDelete(),
                def.onUpdate(),
                def.onDeleteColumns(),
                def.match(),
                def.deferral(),
                def.enforcement(),
                def.period(),
                null);
    }

    private static <T> boolean all(List<T> a, List<T> b, BiPredicate<T, T> same) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same.test(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }
}
