package dev.ashlar.schema;

import static dev.ashlar.schema.EnumType.enumType;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.TypeName;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumTest {
    private enum Light {
        RED,
        GREEN_ISH
    }

    private static final ObjectId ID = ObjectId.enumType("public", "light");

    @Test
    void labelsAreTheConstantsInLowerCaseInTheirOrder() {
        assertThat(Declared.of(enumType("light", Light.class).comment("at a crossing"))
                        .get(EnumDef.class, ID))
                .isEqualTo(new EnumDef(ID, List.of("red", "green_ish"), "at a crossing"));
    }

    @Test
    void aLabelMayBeGiven() {
        EnumType<Light> type = enumType("light", Light.class).label(Light.GREEN_ISH, "Green-ish");

        assertThat(Declared.of(type).get(EnumDef.class, ID).labels()).containsExactly("red", "Green-ish");
    }

    @Test
    void renamedAndReplacedValuesAreDecisions() {
        EnumType<Light> type = enumType("light", Light.class)
                .label(Light.RED, "Red")
                .renamedFrom(Light.RED, "rouge")
                .replaced("amber", Light.RED)
                .renamedFrom("lamp");

        assertThat(Declared.of(type).declaration().decisions())
                .containsExactly(
                        new Decision.Rename(ObjectId.enumType("public", "lamp"), ID),
                        new Decision.Rename(ID.value("rouge"), ID.value("Red")),
                        new Decision.MapValue(ID.value("amber"), "Red"));
    }

    @Test
    void anEnumOfASchemaIsTypedByItsWholeName() {
        EnumType<Light> type =
                enumType(Schema.schema("road"), "light", Light.class).renamedFrom("public", "light");

        assertThat(type.typeName()).isEqualTo(new TypeName("road", "light", List.of(), 0));
        assertThat(type.javaType()).isEqualTo(Light.class);
        assertThat(Declared.of(type).declaration().decisions())
                .containsExactly(new Decision.Rename(ID, ObjectId.enumType("road", "light")));
    }
}
