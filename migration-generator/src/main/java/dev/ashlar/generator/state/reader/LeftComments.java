package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comments on what has no definition of its own to carry them, as settings. */
final class LeftComments {
    private final Reading reading;

    private LeftComments(Reading reading) {
        this.reading = reading;
    }

    static void define(Reading reading) throws SQLException {
        LeftComments left = new LeftComments(reading);
        Map<Comments.Place, String> texts = reading.comments.left();
        String places = texts.keySet().stream()
                .filter(place -> !left.defineColumn(place, texts.getOrDefault(place, "")))
                .filter(left::isOfTheSchema)
                .map(place -> "(%d, %d)".formatted(place.catalog(), place.oid()))
                .collect(Collectors.joining(", "));
        if (!places.isEmpty()) {
            reading.each("""
                    select place.class, place.oid,
                      case when identity.type like '%% constraint' then 'constraint' else identity.type end,
                      coalesce(quote_ident(c.conname) || ' on domain ' || format_type(c.contypid, null), identity.identity)
                    from (values %s) place (class, oid)
                    cross join lateral pg_identify_object(place.class::oid, place.oid::oid, 0) identity
                    left join pg_constraint c on place.class = 2606 and c.oid = place.oid and c.contypid <> 0
                    """.formatted(places), row -> {
                Comments.Place place = new Comments.Place(row.oid(), row.oid(), 0);
                left.define(place, row.text(), row.text(), texts.getOrDefault(place, ""));
            });
        }
    }

    /** Whether the comment is on something that users have made, and no extension has. */
    private boolean isOfTheSchema(Comments.Place place) {
        boolean user = place.oid() >= Catalogs.FIRST_OF_USERS || place.catalog() != Catalogs.NAMESPACE;
        return user && !reading.objects.isMember(place.catalog(), place.oid());
    }

    /** Comments on columns that the model does not define: of views, partitions, composite types. */
    private boolean defineColumn(Comments.Place place, String text) {
        Relation relation = place.column() > 0 && place.catalog() == Catalogs.RELATION
                ? reading.objects.relation(place.oid())
                : null;
        Attribute attribute = relation == null ? null : relation.attribute(place.column());
        if (relation != null && attribute != null) {
            ObjectId column = relation.id().column(attribute.name());
            define(
                    column,
                    relation.id(),
                    "comment",
                    start -> start.sql("column ").object(relation.id()).sql(".").name(attribute.name()),
                    text,
                    List.of());
        }
        return place.column() != 0;
    }

    private void define(Comments.Place place, @Nullable String type, @Nullable String identity, String text) {
        ObjectId owner = type == null || identity == null ? null : owner(place);
        if (owner == null || type == null || identity == null) {
            return;
        }
        String words = type + " " + identity;
        ObjectId id = reading.objects.find(place.catalog(), place.oid());
        List<ObjectId> needs = new ArrayList<>(List.of(owner));
        if (id != null) {
            needs.addAll(names(id));
        }
        define(owner, owner, "comment on " + words, start -> start.sql(words), text, needs);
    }

    /** The settings that give an index or a not-null constraint the name by which the comment finds it. */
    private static List<ObjectId> names(ObjectId id) {
        return switch (id.kind()) {
            case INDEX -> List.of(Aspect.INDEX_NAME.of(id), id.owner().setting(Indexes.alone(id.part())));
            case COLUMN ->
                List.of(
                        Aspect.NOT_NULL.of(id),
                        Aspect.NOT_NULL_NAME.of(id),
                        Aspect.NOT_NULL_NAMES.of(id.owner()),
                        Aspect.SEQUENCE_NAME.of(id));
            case DOMAIN -> List.of(Aspect.NOT_NULL_NAME.of(id));
            default -> List.of();
        };
    }

    /** What takes the comment along; comments on what is not the schema's own have none. */
    private @Nullable ObjectId owner(Comments.Place place) {
        ObjectId id = reading.objects.find(place.catalog(), place.oid());
        return id == null || id.kind() == ObjectKind.EXTENSION ? null : reading.defined(id);
    }

    private void define(
            ObjectId target,
            ObjectId of,
            String what,
            UnaryOperator<Statement> named,
            String text,
            List<ObjectId> needs) {
        Expression create = named.apply(Statement.of("comment on "))
                .sql(" is ")
                .literal(text)
                .build(needs);
        Expression drop =
                named.apply(Statement.of("comment on ")).sql(" is null").build();
        Settings.define(reading, target, of, what, List.of(create), List.of(drop));
    }
}
