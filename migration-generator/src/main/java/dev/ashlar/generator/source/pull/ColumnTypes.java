package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.StatementDef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types of columns in the words of the DSL, and the Java types of their values. */
final class ColumnTypes {
    private static final String INTERVAL = "interval ";

    private final References references;

    ColumnTypes(References references) {
        this.references = references;
    }

    /** The type as an expression: {@code numeric(10, 2)}, {@code MEMBER_STATUS.array()}. */
    Code code(Scope scope, dev.ashlar.schema.model.TypeName type) {
        Code code = element(scope, type.element());
        for (int i = 0; i < type.dimensions(); i++) {
            code = code.then("array");
        }
        return code;
    }

    private Code element(Scope scope, dev.ashlar.schema.model.TypeName type) {
        ObjectDef definition = definition(references.schema(), type);
        if (definition != null) {
            return references.now(scope, definition.id());
        }
        BuiltIn known = type.isUserDefined() ? null : BuiltIn.find(type.name(), type.arguments());
        if (known != null) {
            return Code.call(
                    known.owner(),
                    known.word(),
                    type.arguments().stream().map(Code::of).toList());
        } else if (type.name().startsWith(INTERVAL) && !type.isUserDefined()) {
            return interval(type);
        }
        List<Code> arguments = new ArrayList<>();
        if (type.isUserDefined()) {
            arguments.add(references.schemaOf(scope, type.schema()));
        }
        arguments.add(Code.string(unquoted(type)));
        arguments.add(Code.of(ClassName.get(String.class), ".class"));
        type.arguments().forEach(argument -> arguments.add(Code.string(argument)));
        return Code.call(Dsl.DATA_TYPES, "extensionType", arguments);
    }

    private static Code interval(dev.ashlar.schema.model.TypeName type) {
        String fields = type.name()
                .substring(INTERVAL.length())
                .toUpperCase(Locale.ROOT)
                .replace(' ', '_');
        List<Code> arguments = new ArrayList<>(List.of(Code.of(Dsl.INTERVAL_FIELDS, "." + fields)));
        type.arguments().forEach(argument -> arguments.add(Code.of(argument)));
        return Code.call(Dsl.DATA_TYPES, "interval", arguments);
    }

    /** A type on the search path is given by its bare name, which the DSL quotes where it must. */
    private static String unquoted(dev.ashlar.schema.model.TypeName type) {
        String name = type.name();
        boolean quoted = !type.isUserDefined() && name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    /** The Java type of the values. */
    TypeName javaType(dev.ashlar.schema.model.TypeName type) {
        TypeName java = javaElement(type.element());
        for (int i = 0; i < type.dimensions(); i++) {
            java = ArrayTypeName.of(java);
        }
        return java;
    }

    private TypeName javaElement(dev.ashlar.schema.model.TypeName type) {
        ObjectDef definition = definition(references.schema(), type);
        if (definition instanceof EnumDef known) {
            return references.places().enumClass(known.id());
        } else if (definition instanceof DomainDef domain) {
            return javaType(domain.type());
        } else if (definition instanceof CompositeDef) {
            return ClassName.get(Object.class);
        }
        BuiltIn known = type.isUserDefined() ? null : BuiltIn.find(type.name(), type.arguments());
        if (known != null) {
            return known.javaType();
        }
        boolean interval = type.name().startsWith(INTERVAL) && !type.isUserDefined();
        return ClassName.get(interval ? Duration.class : String.class);
    }

    /** The type's own definition in the schema: an enum, a domain, a composite type, or one made by statements. */
    static @Nullable ObjectDef definition(SchemaDef schema, dev.ashlar.schema.model.TypeName type) {
        if (!type.isUserDefined() || !type.arguments().isEmpty()) {
            return null;
        }
        return Stream.of(ObjectKind.ENUM, ObjectKind.DOMAIN, ObjectKind.COMPOSITE, ObjectKind.TYPE)
                .map(kind -> schema.get(new ObjectId(kind, type.schema(), type.name(), "")))
                .filter(it -> it instanceof EnumDef
                        || it instanceof DomainDef
                        || it instanceof CompositeDef
                        || it instanceof StatementDef)
                .findFirst()
                .orElse(null);
    }
}
