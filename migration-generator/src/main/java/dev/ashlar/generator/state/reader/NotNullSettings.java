package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.ChosenNames;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.GivenNames;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is unusual about not-null constraints, which have names and properties from PostgreSQL 18 on. */
final class NotNullSettings {
    private static final String LABEL = "not_null";

    private final Reading reading;
    private final NotNulls notNulls;

    NotNullSettings(Reading reading, NotNulls notNulls) {
        this.reading = reading;
        this.notNulls = notNulls;
    }

    void define() throws SQLException {
        reading.each(
                "select contypid, oid, conname from pg_constraint where contype = 'n' and contypid >= 16384",
                row -> defineName(reading.objects.find(Catalogs.TYPE, row.oid()), row.oid(), row.name()));
        for (Relation relation : reading.objects.relations()) {
            if (relation.isTable()) {
                relation.attributes().forEach(attribute -> define(relation, attribute));
                defineNames(relation);
            }
        }
    }

    private void defineName(@Nullable ObjectId domain, long oid, String name) {
        if (domain == null || domain.kind() != ObjectKind.DOMAIN) {
            return;
        }
        reading.objects.add(Catalogs.CONSTRAINT, oid, domain);
        if (!name.equals(ChosenNames.first(domain.name(), null, LABEL))) {
            Settings.define(
                    reading,
                    domain,
                    Aspect.NOT_NULL_NAME.words(),
                    GivenNames.notNull(domain, name),
                    GivenNames.notNull(domain, ChosenNames.first(domain.name(), null, LABEL)));
        }
    }

    private void define(Relation table, Attribute attribute) {
        Constraints.Constraint constraint = notNulls.of(table, attribute);
        if (constraint == null) {
            return;
        }
        ObjectId column = table.id().column(attribute.name());
        if (!table.defines(attribute)) {
            if (inherited(table, attribute) == null) {
                defineAdded(table, attribute, constraint);
            }
        } else if (notNulls.isAddedLater(table, attribute)) {
            defineAdded(table, attribute, constraint);
        } else {
            if (!constraint.name().equals(ChosenNames.first(table.id().name(), attribute.name(), LABEL))) {
                String chosen = ChosenNames.first(table.id().name(), attribute.name(), LABEL);
                Settings.defineName(
                        reading,
                        column,
                        Aspect.NOT_NULL_NAME,
                        constraint.name(),
                        GivenNames.notNull(table.id(), attribute.name(), constraint.name(), List.of(column)),
                        GivenNames.notNull(table.id(), attribute.name(), chosen, List.of()));
            }
        }
    }

    /** An inherited constraint has its parent's name, unless the table had one of its own before it became a partition. */
    private void defineNames(Relation table) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> usual = new LinkedHashMap<>();
        boolean own = true;
        for (Attribute attribute : table.attributes()) {
            Constraints.Constraint constraint = notNulls.of(table, attribute);
            String inherited = constraint == null || table.defines(attribute) ? null : inherited(table, attribute);
            if (constraint != null && inherited != null) {
                own = own && constraint.name().equals(table.id().name() + "_" + attribute.name() + "_not_null");
            }
            if (constraint != null && inherited != null && !inherited.equals(constraint.name())) {
                names.put(attribute.name(), constraint.name());
                usual.put(attribute.name(), inherited);
            }
        }
        Relation parent = names.isEmpty()
                ? null
                : reading.objects.relation(table.parents().getFirst());
        String bound = table.bound();
        if (parent != null && bound != null && own) {
            Settings.define(
                    reading,
                    table.id(),
                    Aspect.NOT_NULL_NAMES.words(),
                    GivenNames.ownNotNulls(table.id(), List.of(table.id(), Aspect.NOT_NULL_NAMES.of(parent.id()))),
                    GivenNames.inheritedNotNulls(table.id()));
        } else if (parent != null && bound != null) {
            Settings.define(
                    reading,
                    table.id(),
                    table.id(),
                    Aspect.NOT_NULL_NAMES.words(),
                    rename(table, parent, bound, names, List.of(Aspect.NOT_NULL_NAMES.of(parent.id()))),
                    rename(table, parent, bound, usual, List.of()));
        } else if (parent != null) {
            reading.leaveOut(table.id(), "not-null constraints have other names than its parent's: " + names.values());
        }
    }

    /** Only outside of its partitioned table can a partition's constraints be renamed. */
    private static List<Expression> rename(
            Relation table, Relation parent, String bound, Map<String, String> names, List<ObjectId> needs) {
        List<Expression> statements = new ArrayList<>();
        statements.add(Statement.of("alter table ")
                .object(parent.id())
                .sql(" detach partition ")
                .object(table.id())
                .build(needs));
        names.forEach((column, name) -> statements.add(GivenNames.notNull(table.id(), column, name, List.of())));
        statements.add(Statement.of("alter table ")
                .object(parent.id())
                .sql(" attach partition ")
                .object(table.id())
                .sql(" " + bound)
                .build());
        return statements;
    }

    /**
     * A constraint for new rows only, for this table only, or on a column that is defined elsewhere cannot be part of the
     * column's definition.
     */
    private void defineAdded(Relation table, Attribute attribute, Constraints.Constraint constraint) {
        ObjectId column = table.id().column(attribute.name());
        Statement create = Statement.of("alter table ")
                .object(table.id())
                .sql(" add constraint ")
                .name(constraint.name())
                .sql(" not null ")
                .name(attribute.name())
                .sql(constraint.noInherit() ? " no inherit" : "")
                .sql(constraint.validated() ? "" : " not valid");
        Expression drop = Statement.of("alter table ")
                .object(table.id())
                .sql(" drop constraint ")
                .name(constraint.name())
                .build();
        Settings.define(
                reading,
                column,
                table.defines(attribute) ? column : table.id(),
                Aspect.NOT_NULL.words(),
                List.of(create.build()),
                List.of(drop));
    }

    /** The name that the constraint comes with, or null when the column is not null only here. */
    private @Nullable String inherited(Relation table, Attribute attribute) {
        for (long parent : table.parents()) {
            Relation other = reading.objects.relation(parent);
            Attribute same = other == null ? null : other.attribute(attribute.name());
            Constraints.Constraint constraint = other == null || same == null ? null : notNulls.of(other, same);
            if (constraint != null) {
                return constraint.name();
            }
        }
        return null;
    }
}
