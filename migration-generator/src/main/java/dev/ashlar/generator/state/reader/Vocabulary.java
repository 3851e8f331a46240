package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.QualifiedName;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The collations, operator classes and operators that columns and keys name. */
final class Vocabulary {
    /** An operator class that keys use. */
    private record OperatorClass(String sql, long method, long type, boolean standard, boolean catchAll) {}

    /** For which type an index method has an operator class of its own by default. */
    private record Standard(long method, long type) {}

    private final Objects objects;
    private final Map<Long, QualifiedName> collations = new HashMap<>();
    private final Map<Long, OperatorClass> classes = new HashMap<>();
    private final Set<Standard> standards = new HashSet<>();
    private final Map<Long, Long> baseTypes = new HashMap<>();
    private final Map<Long, String> operators = new HashMap<>();

    Vocabulary(Objects objects) {
        this.objects = objects;
    }

    void read(Session session) throws SQLException {
        session.each("select oid, collname, collnamespace from pg_collation", row -> {
            long oid = row.oid();
            String name = row.name();
            String schema = objects.namespace(row.oid());
            collations.put(oid, new QualifiedName(schema == null ? "" : schema, name));
        });
        session.each("""
                select c.oid, c.opcname, c.opcnamespace, c.opcmethod, c.opcintype, c.opcdefault,
                  t.typtype = 'p' or t.typispreferred
                from pg_opclass c
                join pg_type t on t.oid = c.opcintype
                """, row -> {
            long oid = row.oid();
            String name = row.name();
            String sql = TypeNames.qualified(objects.namespace(row.oid()), name);
            OperatorClass found = new OperatorClass(sql, row.oid(), row.oid(), row.flag(), row.flag());
            classes.put(oid, found);
            if (found.standard()) {
                standards.add(new Standard(found.method(), found.type()));
            }
        });
        session.each(
                "select oid, typbasetype from pg_type where typtype = 'd'", row -> baseTypes.put(row.oid(), row.oid()));
        session.each("""
                select o.oid, o.oprname, o.oprnamespace
                from pg_operator o
                where o.oid in (select unnest(conexclop) from pg_constraint)
                """, row -> {
            long oid = row.oid();
            String name = row.name();
            String schema = objects.namespace(row.oid());
            operators.put(oid, schema == null ? name : "operator(%s.%s)".formatted(Identifier.quote(schema), name));
        });
    }

    /** The collation with this oid, or null for none. */
    @Nullable
    QualifiedName collation(long oid) {
        return oid == 0 ? null : collations.get(oid);
    }

    /**
     * The collation of a key's expression where PostgreSQL's text of the whole key names it. Should the same words stand
     * there for another reason, then naming what would have been taken anyway changes nothing.
     */
    @Nullable
    QualifiedName collationIn(String definition, long oid) {
        QualifiedName name = collation(oid);
        return name != null && definition.contains(" COLLATE " + name.sql()) ? name : null;
    }

    /** The operator class of a key's expression where PostgreSQL's text of the whole key names it. */
    @Nullable
    String classIn(String definition, long oid) {
        String name = operatorClass(oid);
        return definition.contains(" " + name) ? name : null;
    }

    /** The name of an operator class as SQL text. */
    String operatorClass(long oid) {
        OperatorClass found = classes.get(oid);
        return found == null ? "" : found.sql();
    }

    /** The operator class of a key of this type where it is not the one that is taken without naming it. */
    @Nullable
    String unusualClass(long operatorClass, long keyType) {
        return isStandard(operatorClass, keyType) ? null : operatorClass(operatorClass);
    }

    /**
     * Whether a key of this type has the operator class without naming it. In doubt it has not: naming one that would have
     * been taken anyway changes nothing.
     */
    private boolean isStandard(long operatorClass, long keyType) {
        OperatorClass found = classes.get(operatorClass);
        if (found == null || !found.standard()) {
            return false;
        }
        long type = keyType;
        for (Long base = baseTypes.get(type); base != null; base = baseTypes.get(type)) {
            type = base;
        }
        return found.type() == type || (found.catchAll() && !standards.contains(new Standard(found.method(), type)));
    }

    /** The operator of an exclusion constraint as SQL text. */
    String operator(long oid) {
        return operators.getOrDefault(oid, "=");
    }

    /** The operators, in the same order. */
    List<String> operators(List<Long> oids) {
        return oids.stream().map(this::operator).toList();
    }
}
