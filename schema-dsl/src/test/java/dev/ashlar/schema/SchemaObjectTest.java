package dev.ashlar.schema;

import static dev.ashlar.schema.Counting.counting;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.Declared.T;
import static dev.ashlar.schema.Extension.extension;
import static dev.ashlar.schema.RawObject.rawObject;
import static dev.ashlar.schema.Schema.schema;
import static dev.ashlar.schema.Sequence.sequence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.SequenceOptions;
import dev.ashlar.schema.model.TypeName;
import java.util.List;
import org.junit.jupiter.api.Test;

// A field is how a table declares a column, whether or not somebody reads it.
@SuppressWarnings("UnusedVariable")
class SchemaObjectTest {
    @Test
    void aSchemaHasACommentAndAFormerName() {
        Declared declared = Declared.of(schema("sales").comment("what we sell").renamedFrom("shop"));
        ObjectId id = ObjectId.schema("sales");

        assertThat(declared.get(NamespaceDef.class, id)).isEqualTo(new NamespaceDef(id, "what we sell"));
        assertThat(declared.declaration().decisions())
                .containsExactly(new Decision.Rename(ObjectId.schema("shop"), id));
    }

    @Test
    void theSchemaPublicIsNotDeclared() {
        assertThat(Declared.of(Schema.PUBLIC).declaration().schema().objects()).isEmpty();
    }

    @Test
    void anExtensionHasASchemaAndAVersion() {
        Declared declared = Declared.of(
                extension("citext"),
                extension("pg_trgm").in(schema("ext")).version("1.6").comment("for looking up names"));

        assertThat(declared.get(ExtensionDef.class, ObjectId.extension("citext")))
                .isEqualTo(new ExtensionDef(ObjectId.extension("citext"), null, null, null));
        assertThat(declared.get(ExtensionDef.class, ObjectId.extension("pg_trgm")))
                .isEqualTo(new ExtensionDef(ObjectId.extension("pg_trgm"), "ext", "1.6", "for looking up names"));
        assertThat(declared.declaration().schema().contains(ObjectId.schema("ext")))
                .isTrue();
    }

    @Test
    void aSequenceCountsForColumns() {
        final class Numbers {
            static final Sequence ORDERS = sequence(schema("sales"), "numbers")
                    .as(integer())
                    .counts(counting().startWith(10).cycle())
                    .comment("of orders")
                    .renamedFrom("public", "order_numbers");
        }
        Table table = new Table("t") {
            final Column<Long> n = column("n", bigint()).defaultsTo(Numbers.ORDERS.nextValue());

            {
                Numbers.ORDERS.ownedBy(() -> n);
            }
        };
        Declared declared = Declared.of(Numbers.ORDERS, table);
        ObjectId id = ObjectId.sequence("sales", "numbers");

        assertThat(declared.get(SequenceDef.class, id))
                .isEqualTo(new SequenceDef(
                        id,
                        TypeName.builtIn("integer"),
                        new SequenceOptions(10L, null, null, null, null, true),
                        T.column("n"),
                        "of orders"));
        assertThat(declared.column("n").defaultValue()).hasToString("nextval('sales.numbers')");
        assertThat(declared.declaration().decisions())
                .containsExactly(new Decision.Rename(ObjectId.sequence("public", "order_numbers"), id));
    }

    @Test
    void aRawObjectDependsOnWhatItNames() {
        Table table = new Table("t") {};
        RawObject function = rawObject("touch", "create function …", "drop function touch")
                .watchedBy("select 1")
                .renamedFrom("poke");
        RawObject trigger = rawObject(schema("sales"), "on_touch", "create trigger …", "drop trigger …", function)
                .dependsOn(() -> table);
        Declared declared = Declared.of(table, trigger, function);
        ObjectId touch = ObjectId.raw("public", "touch");
        ObjectId onTouch = ObjectId.raw("sales", "on_touch");

        assertThat(declared.get(RawObjectDef.class, touch))
                .isEqualTo(new RawObjectDef(touch, "create function …", "drop function touch", List.of(), "select 1"));
        assertThat(declared.get(RawObjectDef.class, onTouch))
                .isEqualTo(new RawObjectDef(onTouch, "create trigger …", "drop trigger …", List.of(touch, T), null));
        assertThat(declared.declaration().decisions())
                .containsExactly(new Decision.Rename(ObjectId.raw("public", "poke"), touch));
    }
}
