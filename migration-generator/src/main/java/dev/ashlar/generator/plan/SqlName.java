package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.List;

/**
 * A name that PostgreSQL gives only once: within one space and one place, such as all relations of one schema.
 *
 * @param place the schema, or the table with its schema
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">pg_class</a>, whose names tables, views,
 *     sequences and indexes share
 */
record SqlName(Space space, String place, String name) {
    /** What must differ in name. */
    enum Space {
        SCHEMA,
        EXTENSION,
        /** Tables, views, sequences and indexes. */
        RELATION,
        /** Enums, domains and other types, and the row types of tables and views. */
        TYPE,
        COLUMN,
        CONSTRAINT,
        RAW,
        /** Columns of a table that a key tells apart, and that a foreign key may rest on. */
        KEY,
        /** Objects that statements of their own describe, by kind. */
        STATEMENT
    }

    /** The names that an object takes when it is created, without those of its parts. */
    static List<SqlName> of(ObjectDef def) {
        return of(def, def.id());
    }

    /** The names that an object has while it is called something else. */
    static List<SqlName> of(ObjectDef def, ObjectId id) {
        return switch (def) {
            case NamespaceDef ignored -> List.of(new SqlName(Space.SCHEMA, "", id.schema()));
            case ExtensionDef ignored -> List.of(new SqlName(Space.EXTENSION, "", id.name()));
            case EnumDef ignored -> List.of(type(id));
            case SequenceDef ignored -> List.of(relation(id));
            case TableDef ignored -> List.of(relation(id), type(id));
            case ViewDef ignored -> List.of(relation(id), type(id));
            case ColumnDef it -> {
                SqlName name = new SqlName(Space.COLUMN, table(id), id.part());
                yield it.identity() == null ? List.of(name) : List.of(name, ofIdentity(id));
            }
            case IndexDef ignored -> List.of(relation(id));
            case CheckDef ignored -> List.of(constraint(id));
            case ForeignKeyDef ignored -> List.of(constraint(id));
            case PrimaryKeyDef ignored -> List.of(constraint(id), relation(id));
            case UniqueDef ignored -> List.of(constraint(id), relation(id));
            case ExclusionDef ignored -> List.of(constraint(id), relation(id));
            case RawObjectDef ignored -> List.of(new SqlName(Space.RAW, id.schema(), id.name()));
            case DomainDef ignored -> List.of(type(id));
            case CompositeDef ignored -> List.of(type(id));
            case StatementDef it ->
                id.kind() == ObjectKind.TYPE
                        ? List.of(type(id))
                        : it.shape() != null && Aspect.isName(id)
                                ? List.of(given(id, it.shape()))
                                : List.of(new SqlName(Space.STATEMENT, id.kind().word(), id.path()));
        };
    }

    /** The name that a setting gives a part of its table. */
    private static SqlName given(ObjectId setting, String name) {
        return Aspect.SEQUENCE_NAME.isSetBy(setting)
                ? relation(ObjectId.sequence(setting.schema(), name))
                : constraint(ObjectId.table(setting.schema(), setting.name()).constraint(name));
    }

    /** The name of the sequence behind an identity. */
    static SqlName ofIdentity(ObjectId column) {
        return relation(IdentitySequences.of(column));
    }

    /**
     * The keys that an object is, as foreign keys ask for them: PostgreSQL lets a new foreign key rest on any that fits, also on
     * one that is about to go, so that must have gone before.
     */
    static List<SqlName> keys(ObjectDef def) {
        if (def instanceof PrimaryKeyDef it) {
            return List.of(key(it.id().owner(), it.columns()));
        } else if (def instanceof UniqueDef it) {
            return List.of(key(it.id().owner(), it.columns()));
        } else if (def instanceof IndexDef it && it.unique()) {
            List<String> columns = it.elements().stream()
                    .map(element -> element.expression().isColumn()
                            ? element.expression().references().getFirst().part()
                            : element.expression().sql())
                    .toList();
            return List.of(key(it.id().owner(), columns));
        }
        return List.of();
    }

    /** The keys that an object may rest on. */
    static List<SqlName> sought(ObjectDef def) {
        return def instanceof ForeignKeyDef it ? List.of(key(it.references(), it.referencedColumns())) : List.of();
    }

    private static SqlName key(ObjectId table, List<String> columns) {
        return new SqlName(
                Space.KEY,
                table.path(),
                String.join(",", columns.stream().sorted().toList()));
    }

    private static SqlName relation(ObjectId id) {
        return new SqlName(Space.RELATION, id.schema(), id.simpleName());
    }

    private static SqlName type(ObjectId id) {
        return new SqlName(Space.TYPE, id.schema(), id.simpleName());
    }

    static SqlName constraint(ObjectId id) {
        return new SqlName(Space.CONSTRAINT, table(id), id.part());
    }

    private static String table(ObjectId part) {
        return part.owner().path();
    }
}
