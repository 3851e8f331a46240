package dev.ashlar.generator.source.pull;

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
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.RoutineShape;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema that was read from a database, in the words in which a person would have declared it. */
public final class PulledSchema {
    private final Wording wording;

    private PulledSchema(SchemaDef read) {
        this.wording = new Wording(read);
    }

    /** The same schema in other words, which PostgreSQL parses to the same. */
    public static SchemaDef of(SchemaDef read) {
        PulledSchema pulled = new PulledSchema(read);
        Settings settings = new Settings(read);
        List<ObjectDef> definitions = new ArrayList<>();
        for (ObjectDef definition : read.objects().values()) {
            if (!isStandard(definition, settings)) {
                definitions.add(pulled.worded(definition));
            }
        }
        return SchemaDef.of(definitions);
    }

    /** Every database has the schema {@code public}; it is declared only where something is said of it. */
    private static boolean isStandard(ObjectDef definition, Settings settings) {
        return definition instanceof NamespaceDef
                && definition.id().equals(ObjectId.schema(ObjectId.PUBLIC))
                && definition.comment() == null
                && settings.of(definition.id()).isEmpty();
    }

    private ObjectDef worded(ObjectDef definition) {
        return switch (definition) {
            case ColumnDef it -> column(it);
            case CheckDef it ->
                new CheckDef(
                        it.id(),
                        wording.ofRow(it.condition(), it.id().owner()),
                        it.enforcement(),
                        it.noInherit(),
                        it.comment());
            case IndexDef it -> index(it);
            case ExclusionDef it -> exclusion(it);
            case ViewDef it ->
                new ViewDef(
                        it.id(),
                        it.columns(),
                        wording.ofStatement(it.query(), it.id()),
                        it.options(),
                        it.materialized(),
                        it.comment());
            case StatementDef it -> statement(it);
            case DomainDef it -> domain(it);
            case NamespaceDef it -> it;
            case ExtensionDef it -> it;
            case EnumDef it -> it;
            case CompositeDef it -> it;
            case SequenceDef it -> it;
            case TableDef it -> it;
            case PrimaryKeyDef it -> it;
            case UniqueDef it -> it;
            case ForeignKeyDef it -> it;
            case RawObjectDef it -> it;
        };
    }

    private ColumnDef column(ColumnDef column) {
        Expression value = column.defaultValue();
        Generated generated = column.generated();
        return new ColumnDef(
                column.id(),
                column.position(),
                column.type(),
                column.nullable(),
                value == null ? null : wording.ofDefault(value, column.type()),
                column.identity(),
                generated == null
                        ? null
                        : new Generated(
                                wording.ofRow(
                                        generated.expression(), column.id().owner()),
                                generated.stored()),
                column.collation(),
                column.comment());
    }

    private IndexDef index(IndexDef index) {
        ObjectId table = index.id().owner();
        return new IndexDef(
                index.id(),
                index.unique(),
                index.method(),
                index.elements().stream()
                        .map(element -> element(element, table))
                        .toList(),
                index.include(),
                index.nullsNotDistinct(),
                condition(index.where(), table, index.elements(), index.include()),
                index.storage(),
                index.comment());
    }

    private ExclusionDef exclusion(ExclusionDef exclusion) {
        ObjectId table = exclusion.id().owner();
        List<IndexElement> keys =
                exclusion.elements().stream().map(ExclusionDef.Element::element).toList();
        return new ExclusionDef(
                exclusion.id(),
                exclusion.method(),
                exclusion.elements().stream()
                        .map(it -> new ExclusionDef.Element(element(it.element(), table), it.operator()))
                        .toList(),
                exclusion.include(),
                condition(exclusion.where(), table, keys, exclusion.include()),
                exclusion.deferral(),
                exclusion.comment());
    }

    private IndexElement element(IndexElement element, ObjectId table) {
        return element.expression().isColumn()
                ? element
                : new IndexElement(
                        wording.ofRow(element.expression(), table),
                        element.collation(),
                        element.operatorClass(),
                        element.order(),
                        element.nulls());
    }

    /** PostgreSQL says that a condition depends on the keys as well, which say so themselves. */
    private @Nullable Expression condition(
            @Nullable Expression where, ObjectId table, List<IndexElement> keys, List<String> include) {
        if (where == null) {
            return null;
        }
        Set<ObjectId> ofKeys = new HashSet<>();
        keys.forEach(key -> ofKeys.addAll(key.expression().references()));
        include.forEach(name -> ofKeys.add(table.column(name)));
        Expression worded = wording.ofRow(where, table);
        List<ObjectId> silent = new ArrayList<>(Holes.silent(worded));
        silent.removeIf(id -> id.kind() == ObjectKind.COLUMN && ofKeys.contains(id));
        return Holes.of(worded.template(), worded.references()).expression(silent);
    }

    private StatementDef statement(StatementDef statement) {
        boolean ofRow = statement.id().kind() == ObjectKind.POLICY;
        List<Expression> create = statement.create().stream()
                .map(sql -> ofRow
                        ? wording.ofPolicy(sql, statement.id().owner())
                        : wording.ofStatement(sql, statement.id()))
                .toList();
        String read = statement.create().getFirst().template();
        String shape = RoutineShape.of(read).equals(statement.shape())
                ? RoutineShape.of(create.getFirst().template())
                : statement.shape();
        return new StatementDef(statement.id(), create, statement.drop(), shape, statement.of(), statement.comment());
    }

    private DomainDef domain(DomainDef domain) {
        Expression value = domain.defaultValue();
        return new DomainDef(
                domain.id(),
                domain.type(),
                domain.nullable(),
                value == null ? null : wording.ofDefault(value, domain.type()),
                domain.collation(),
                domain.checks().stream()
                        .map(check -> new DomainDef.Check(
                                check.name(), wording.ofCondition(check.condition()), check.valid()))
                        .toList(),
                domain.comment());
    }
}
