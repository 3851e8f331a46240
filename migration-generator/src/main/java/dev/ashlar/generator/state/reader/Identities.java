package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.ChosenNames;
import dev.ashlar.schema.model.GivenNames;
import dev.ashlar.schema.model.Identity;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.SequenceOptions;
import dev.ashlar.schema.model.TypeName;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sequences: those of their own, and those behind identity columns. */
final class Identities {
    private static final String QUERY = """
            select s.seqrelid, format_type(s.seqtypid, -1), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
              s.seqcycle, d.deptype, d.refobjid, d.refobjsubid
            from pg_sequence s
            left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.seqrelid and d.objsubid = 0
              and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
            where s.seqrelid >= 16384
            """;

    /** A row of {@code pg_sequence}, and the column that the sequence belongs to. */
    private record Counter(
            Relation sequence, TypeName type, SequenceOptions options, char bond, long table, int column) {}

    /** A column of a table by their numbers. */
    private record Place(long table, int column) {}

    private final Reading reading;
    private final Map<Long, Counter> counters = new HashMap<>();
    private final Map<Place, Counter> behindColumns = new HashMap<>();

    Identities(Reading reading) {
        this.reading = reading;
    }

    void read() throws SQLException {
        reading.each(QUERY, row -> {
            Relation sequence = reading.objects.relation(row.oid());
            if (sequence != null) {
                TypeName type = TypeName.builtIn(row.name());
                SequenceOptions options =
                        options(type, row.number(), row.number(), row.number(), row.number(), row.number(), row.flag());
                add(new Counter(sequence, type, options, row.letter(), row.oid(), row.integer()));
            }
        });
    }

    private void add(Counter counter) {
        if (counter.bond() == 'i') {
            behindColumns.put(new Place(counter.table(), counter.column()), counter);
        } else {
            counters.put(counter.sequence().oid(), counter);
        }
    }

    /** What differs from how PostgreSQL counts by itself in this type and direction. */
    private static SequenceOptions options(
            TypeName type, long start, long increment, long min, long max, long cache, boolean cycle) {
        boolean up = increment > 0;
        long first = up ? min : max;
        return new SequenceOptions(
                start == first ? null : start,
                increment == 1 ? null : increment,
                min == (up ? 1 : least(type)) ? null : min,
                max == (up ? greatest(type) : -1) ? null : max,
                cache == 1 ? null : cache,
                cycle);
    }

    private static long least(TypeName type) {
        return -greatest(type) - 1;
    }

    private static long greatest(TypeName type) {
        return switch (type.name()) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    /** Lets the sequence of an identity column stand for the column. */
    void substitute() {
        behindColumns.forEach((place, counter) -> {
            Relation table = reading.objects.relation(place.table());
            if (table != null) {
                reading.objects.add(Catalogs.RELATION, counter.sequence().oid(), table.column(place.column()));
            }
        });
    }

    /** How a column numbers its rows, or null when it does not. */
    @Nullable
    Identity of(Relation table, Attribute attribute) {
        Counter counter = behindColumns.get(new Place(table.oid(), attribute.number()));
        return attribute.identity() == ' ' || counter == null
                ? null
                : new Identity(attribute.identity() == 'a', counter.options());
    }

    /** The sequence behind an identity column, or null. */
    @Nullable
    Relation behind(Relation table, Attribute attribute) {
        Counter counter = behindColumns.get(new Place(table.oid(), attribute.number()));
        return counter == null ? null : counter.sequence();
    }

    void define(Relations relations) {
        for (Counter counter : counters.values()) {
            Relation sequence = counter.sequence();
            Relation owner = counter.bond() == 'a' ? reading.objects.relation(counter.table()) : null;
            ObjectId column = owner == null ? null : owner.column(counter.column());
            reading.define(new SequenceDef(
                    sequence.id(),
                    counter.type(),
                    counter.options(),
                    column,
                    relations.isUnlogged(sequence),
                    reading.comment(Catalogs.RELATION, sequence.oid())));
        }
    }

    /** A sequence behind an identity column is logged if its table is, unless told otherwise. */
    private void definePersistence(Relations relations, Relation table, Attribute attribute, Relation sequence) {
        boolean unlogged = relations.isUnlogged(sequence);
        if (unlogged != relations.isUnlogged(table)) {
            ObjectId column = table.id().column(attribute.name());
            Settings.define(
                    reading,
                    column,
                    Aspect.SEQUENCE_PERSISTENCE.words(),
                    GivenNames.sequenceLogged(table.id(), attribute.name(), !unlogged, List.of(column)),
                    GivenNames.sequenceLogged(table.id(), attribute.name(), unlogged, List.of()));
        }
    }

    /** Keeps the names of sequences behind identity columns, where somebody has chosen them. */
    void defineNames(Relations relations) {
        behindColumns.forEach((place, counter) -> {
            Relation table = reading.objects.relation(place.table());
            Attribute attribute = table == null ? null : table.attribute(place.column());
            if (table != null && attribute != null) {
                String name = counter.sequence().id().name();
                if (!name.equals(ChosenNames.first(table.id().name(), attribute.name(), "seq"))) {
                    ObjectId column = table.id().column(attribute.name());
                    String chosen = ChosenNames.first(table.id().name(), attribute.name(), "seq");
                    Settings.defineName(
                            reading,
                            column,
                            Aspect.SEQUENCE_NAME,
                            name,
                            GivenNames.sequence(table.id(), attribute.name(), name, List.of(column)),
                            GivenNames.sequence(table.id(), attribute.name(), chosen, List.of()));
                }
                definePersistence(relations, table, attribute, counter.sequence());
            }
        });
    }
}
