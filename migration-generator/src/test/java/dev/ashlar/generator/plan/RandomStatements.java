package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.CompositeDef.Attribute;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What declarations have no words for yet: a domain and a composite type that a table's columns have, a function, and a policy on
 * that table. Each side draws its own variants, beside all else.
 */
final class RandomStatements {
    private static final String SCHEMA = ObjectId.PUBLIC;
    private static final ObjectId DOMAIN = new ObjectId(ObjectKind.DOMAIN, SCHEMA, "x_amount", "");
    private static final ObjectId COMPOSITE = new ObjectId(ObjectKind.COMPOSITE, SCHEMA, "x_place", "");
    private static final ObjectId ROUTINE = new ObjectId(ObjectKind.ROUTINE, SCHEMA, "x_next", "integer");
    private static final ObjectId TABLE = ObjectId.table(SCHEMA, "x_rows");

    private final Draw draw;
    private final boolean types;
    private final boolean stored;
    private final boolean policy;

    RandomStatements(long seed) {
        draw = new Draw(~seed);
        types = draw.between(1, 3) == 1;
        stored = types && draw.between(1, 2) == 1;
        policy = stored && draw.between(1, 2) == 1;
    }

    /** The schema with objects of these kinds. */
    SchemaDef in(SchemaDef schema) {
        NavigableMap<ObjectId, ObjectDef> objects = new TreeMap<>(schema.objects());
        for (ObjectDef def : drawn()) {
            objects.put(def.id(), def);
        }
        return new SchemaDef(objects);
    }

    private List<ObjectDef> drawn() {
        List<ObjectDef> drawn = new ArrayList<>();
        if (draw.between(1, 3) == 1) {
            drawn.add(routine());
        }
        if (types) {
            drawn.add(domain());
            drawn.add(composite());
        }
        if (stored) {
            drawn.add(new TableDef(TABLE, null, null, false, Collections.emptySortedMap(), null));
            drawn.add(column("amount", 1, DOMAIN));
            drawn.add(column("place", 2, COMPOSITE));
        }
        if (policy) {
            drawn.add(policy());
        }
        return drawn;
    }

    private DomainDef domain() {
        List<DomainDef.Check> checks = new ArrayList<>();
        if (draw.between(1, 2) == 1) {
            checks.add(new DomainDef.Check("x_positive", Expression.of("value > " + draw.between(0, 1)), true));
        }
        if (draw.between(1, 2) == 1) {
            checks.add(new DomainDef.Check("x_small", Expression.of("value < 1000"), true));
        }
        return new DomainDef(
                DOMAIN,
                TypeName.builtIn(draw.between(1, 3) == 1 ? "bigint" : "integer"),
                draw.between(1, 2) == 1,
                draw.between(1, 2) == 1 ? Expression.of("7") : null,
                null,
                checks,
                draw.between(1, 3) == 1 ? "an amount" : null);
    }

    private CompositeDef composite() {
        Attribute street = new Attribute("street", TypeName.builtIn("text"), null);
        Attribute number = new Attribute("number", TypeName.builtIn("integer"), null);
        Attribute longer = new Attribute("number", TypeName.builtIn("bigint"), null);
        Attribute since = new Attribute("since", TypeName.builtIn("date"), null);
        List<Attribute> attributes = List.of(
                        List.of(street, number),
                        List.of(street, number, since),
                        List.of(street),
                        List.of(street, longer),
                        List.of(number, street))
                .get(draw.between(0, 4));
        return new CompositeDef(COMPOSITE, attributes, null);
    }

    private StatementDef routine() {
        String result = draw.between(1, 2) == 1 ? "bigint" : "integer";
        String sql = "create or replace function x_next(integer) returns %s language sql as 'select $1 + %d'"
                .formatted(result, draw.between(1, 3));
        return new StatementDef(
                ROUTINE,
                List.of(Expression.of(sql)),
                List.of(new Expression("drop routine {0}", List.of(ROUTINE))),
                result,
                null,
                null);
    }

    private StatementDef policy() {
        return new StatementDef(
                TABLE.part(ObjectKind.POLICY, "x_few"),
                List.of(new Expression(
                        "create policy x_few on {0} using ({1} < %d)".formatted(draw.between(1, 3)),
                        List.of(TABLE, TABLE.column("amount")))),
                List.of(new Expression("drop policy x_few on {0}", List.of(TABLE))),
                null,
                TABLE,
                null);
    }

    private static ColumnDef column(String name, int position, ObjectId type) {
        return new ColumnDef(
                TABLE.column(name),
                position,
                new TypeName(type.schema(), type.name(), List.of(), 0),
                true,
                null,
                null,
                null,
                null,
                null);
    }
}
