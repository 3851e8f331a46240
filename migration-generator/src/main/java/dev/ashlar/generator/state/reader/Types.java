package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enums, domains and composite types; the other types are met here, and defined elsewhere. */
final class Types {
    private static final String QUERY = """
            select t.oid, t.typname, t.typnamespace, t.typtype, t.typrelid, coalesce(element.oid, r.rngtypid)
            from pg_type t
            left join pg_type element on element.oid = t.typelem and element.typarray = t.oid
            left join pg_range r on t.typtype = 'm' and r.rngmultitypid = t.oid
            where t.oid >= 16384
            """;

    private final Reading reading;
    private final Map<Long, ObjectId> enums = new LinkedHashMap<>();

    Types(Reading reading) {
        this.reading = reading;
    }

    /** Meets every type; arrays stand for their elements, and the types of rows for their relations. */
    void read() throws SQLException {
        Objects objects = reading.objects;
        reading.each(QUERY, row -> {
            long oid = row.oid();
            String name = row.name();
            String schema = objects.namespace(row.oid());
            char kind = row.letter();
            long relation = row.oid();
            long other = row.oid();
            if (other != 0) {
                objects.substitute(Catalogs.TYPE, oid, Catalogs.TYPE, other);
            } else if (relation != 0) {
                objects.substitute(Catalogs.TYPE, oid, Catalogs.RELATION, relation);
            } else if (schema != null && !objects.isMember(Catalogs.TYPE, oid)) {
                ObjectId id = new ObjectId(kindOf(kind), schema, name, "");
                objects.add(Catalogs.TYPE, oid, id);
                if (kind == 'e') {
                    enums.put(oid, id);
                }
            }
        });
    }

    private static ObjectKind kindOf(char kind) {
        return switch (kind) {
            case 'e' -> ObjectKind.ENUM;
            case 'd' -> ObjectKind.DOMAIN;
            default -> ObjectKind.TYPE;
        };
    }

    void define() throws SQLException {
        defineEnums();
        defineDomains();
        defineComposites();
    }

    private void defineEnums() throws SQLException {
        Map<Long, List<String>> labels = new HashMap<>();
        reading.each(
                "select e.enumtypid, e.enumlabel from pg_enum e where e.enumtypid >= 16384 order by e.enumsortorder",
                row -> labels.computeIfAbsent(row.oid(), key -> new ArrayList<>())
                        .add(row.name()));
        enums.forEach((oid, id) -> reading.define(
                new EnumDef(id, labels.getOrDefault(oid, List.of()), reading.comment(Catalogs.TYPE, oid))));
    }

    private void defineDomains() throws SQLException {
        Map<Long, List<DomainDef.Check>> checks = new HashMap<>();
        reading.each("""
                select c.contypid, c.oid, c.conname, pg_get_expr(c.conbin, 0), c.convalidated
                from pg_constraint c
                where c.contypid >= 16384 and c.contype = 'c'
                order by c.conname collate "C"
                """, row -> {
            long domain = row.oid();
            long oid = row.oid();
            ObjectId self = reading.objects.find(Catalogs.TYPE, domain);
            if (self != null) {
                String name = row.name();
                reading.objects.add(Catalogs.CONSTRAINT, oid, self);
                Set<ObjectId> needs = reading.needs.of(Catalogs.CONSTRAINT, oid, self);
                checks.computeIfAbsent(domain, key -> new ArrayList<>())
                        .add(new DomainDef.Check(
                                name, new Expression(InLists.restored(row.name()), List.copyOf(needs)), row.flag()));
            }
        });
        reading.each("""
                select t.oid, t.typbasetype, t.typtypmod, t.typnotnull, pg_get_expr(t.typdefaultbin, 0),
                  case when t.typcollation <> base.typcollation then t.typcollation end
                from pg_type t
                join pg_type base on base.oid = t.typbasetype
                where t.typtype = 'd' and t.oid >= 16384
                """, row -> {
            long oid = row.oid();
            ObjectId id = reading.objects.find(Catalogs.TYPE, oid);
            if (id != null && id.kind() == ObjectKind.DOMAIN) {
                reading.define(new DomainDef(
                        id,
                        reading.types.of(row.oid(), row.integer()),
                        !row.flag(),
                        defaultValue(row.text(), oid),
                        reading.vocabulary.collation(row.oid()),
                        checks.getOrDefault(oid, List.of()),
                        reading.comment(Catalogs.TYPE, oid)));
            }
        });
    }

    private @Nullable Expression defaultValue(@Nullable String sql, long domain) {
        return sql == null
                ? null
                : new Expression(InLists.restored(sql), List.copyOf(reading.needs.of(Catalogs.TYPE, domain)));
    }

    private void defineComposites() throws SQLException {
        Map<Long, Long> types = new HashMap<>();
        reading.each(
                "select c.oid, c.reltype from pg_class c where c.relkind = 'c' and c.oid >= 16384",
                row -> types.put(row.oid(), row.oid()));
        for (Relation relation : reading.objects.relations()) {
            if (relation.isComposite()) {
                List<CompositeDef.Attribute> attributes = new ArrayList<>();
                for (Attribute attribute : relation.attributes()) {
                    QualifiedName collation =
                            attribute.isCollated() ? reading.vocabulary.collation(attribute.collation()) : null;
                    attributes.add(new CompositeDef.Attribute(
                            attribute.name(), reading.types.of(attribute.type(), attribute.modifier()), collation));
                }
                long type = types.getOrDefault(relation.oid(), 0L);
                reading.define(new CompositeDef(relation.id(), attributes, reading.comment(Catalogs.TYPE, type)));
            }
        }
    }
}
