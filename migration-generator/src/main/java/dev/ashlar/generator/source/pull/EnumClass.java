package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.TypeSpec;
import dev.ashlar.schema.model.EnumDef;
import javax.lang.model.element.Modifier;

/** The Java enum of an enumerated type. */
final class EnumClass {
    private EnumClass() {}

    static TypeSpec of(Places places, EnumDef type) {
        TypeSpec.Builder spec =
                TypeSpec.enumBuilder(places.enumClass(type.id())).addModifiers(Modifier.PUBLIC);
        if (type.comment() != null) {
            spec.addJavadoc("$L\n", JavaText.javadoc(type.comment()));
        }
        type.labels().forEach(label -> spec.addEnumConstant(places.value(type.id(), label)));
        return spec.build();
    }
}
