package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The constants of all that has no class of its own. */
final class Constants {
    private final Words words;

    Constants(Words words) {
        this.words = words;
    }

    void add(ClassBody body, ObjectDef definition) {
        Places.Place place = words.places().of(definition.id());
        Scope scope = Scope.constant(place.type(), definition.id());
        String comment = definition.comment() == null ? "" : definition.comment();
        body.constant(type(definition), place.constant(), value(scope, definition), comment);
    }

    private TypeName type(ObjectDef definition) {
        return switch (definition) {
            case NamespaceDef ignored -> Dsl.SCHEMA;
            case ExtensionDef ignored -> Dsl.EXTENSION;
            case SequenceDef ignored -> Dsl.SEQUENCE;
            case EnumDef it ->
                ParameterizedTypeName.get(Dsl.ENUM_TYPE, words.places().enumClass(it.id()));
            case DomainDef it ->
                ParameterizedTypeName.get(Dsl.DOMAIN, words.types().javaType(it.type()));
            case CompositeDef ignored -> Dsl.COMPOSITE_TYPE;
            case RawObjectDef ignored -> Dsl.RAW_OBJECT;
            case StatementDef it ->
                it.id().kind() == ObjectKind.TYPE
                        ? ParameterizedTypeName.get(Dsl.SQL_TYPE, ClassName.get(String.class))
                        : Dsl.SQL_OBJECT;
            case TableDef it -> throw hasClass(it);
            case ViewDef it -> throw hasClass(it);
            case ColumnDef it -> throw hasClass(it);
            case ConstraintDef it -> throw hasClass(it);
            case IndexDef it -> throw hasClass(it);
        };
    }

    private static IllegalArgumentException hasClass(ObjectDef definition) {
        return new IllegalArgumentException("No constant stands for the " + definition.id());
    }

    private Code value(Scope scope, ObjectDef definition) {
        Code code = switch (definition) {
            case NamespaceDef it ->
                Code.call(Dsl.SCHEMA, "schema", Code.string(it.id().schema()));
            case ExtensionDef it -> extension(scope, it);
            case SequenceDef it -> sequence(scope, it);
            case EnumDef it -> enumType(scope, it);
            case DomainDef it -> domain(scope, it);
            case CompositeDef it -> composite(scope, it);
            case RawObjectDef it -> raw(scope, it);
            case StatementDef it -> words.sqlObjects().code(scope, it);
            case TableDef it -> throw hasClass(it);
            case ViewDef it -> throw hasClass(it);
            case ColumnDef it -> throw hasClass(it);
            case ConstraintDef it -> throw hasClass(it);
            case IndexDef it -> throw hasClass(it);
        };
        if (definition instanceof StatementDef) {
            return code;
        }
        code = definition.comment() == null ? code : code.then("comment", Code.string(definition.comment()));
        return words.attached().to(scope, definition.id(), code);
    }

    private Code extension(Scope scope, ExtensionDef extension) {
        Code code =
                Code.call(Dsl.EXTENSION, "extension", Code.string(extension.id().name()));
        if (extension.schema() != null) {
            code = code.then("in", words.references().schemaOf(scope, extension.schema()));
        }
        return extension.version() == null ? code : code.then("version", Code.string(extension.version()));
    }

    private List<Code> named(Scope scope, ObjectId id) {
        List<Code> names = new ArrayList<>();
        if (!id.schema().equals(ObjectId.PUBLIC)) {
            names.add(words.references().schemaOf(scope, id.schema()));
        }
        names.add(Code.string(id.name()));
        return names;
    }

    private Code sequence(Scope scope, SequenceDef sequence) {
        Code code = Code.call(Dsl.SEQUENCE, "sequence", named(scope, sequence.id()));
        if (!sequence.type().name().equals("bigint")) {
            code = code.then("as", words.types().code(scope, sequence.type()));
        }
        Code counting = Countings.code(sequence.options());
        code = counting == null ? code : code.then("counts", counting);
        if (sequence.ownedBy() != null) {
            code = code.then("ownedBy", Code.lambda(words.references().plain(scope, sequence.ownedBy())));
        }
        return sequence.unlogged() ? code.then("unlogged") : code;
    }

    private Code enumType(Scope scope, EnumDef type) {
        ClassName javaEnum = words.places().enumClass(type.id());
        List<Code> arguments = named(scope, type.id());
        arguments.add(Code.of(javaEnum, ".class"));
        Code code = Code.call(Dsl.ENUM_TYPE, "enumType", arguments);
        boolean asWritten = type.labels().size() > 1
                && type.labels().stream()
                        .allMatch(
                                label -> words.places().value(type.id(), label).equals(label));
        if (asWritten) {
            return code.then("labels", Code.of(javaEnum, "::name"));
        }
        for (String label : type.labels()) {
            String constant = words.places().value(type.id(), label);
            if (!constant.toLowerCase(Locale.ROOT).equals(label)) {
                code = code.then("label", Code.of(javaEnum, "." + constant), Code.string(label));
            }
        }
        return code;
    }

    private Code domain(Scope scope, DomainDef domain) {
        List<Code> arguments = named(scope, domain.id());
        arguments.add(words.types().code(scope, domain.type()));
        Code code = Code.call(Dsl.DOMAIN, "domain", arguments);
        code = domain.collation() == null ? code : code.then(Keys.collate(domain.collation()));
        code = domain.nullable() ? code : code.then("notNull");
        if (domain.defaultValue() != null) {
            code = code.then("defaultsTo", words.defaults().code(scope, domain.defaultValue(), domain.type()));
        }
        String usual = domain.id().name() + "_check";
        for (DomainDef.Check check : domain.checks()) {
            Code condition = words.expressions().sql(scope, check.condition());
            boolean derived =
                    check.valid() && domain.checks().size() == 1 && check.name().equals(usual);
            code = derived
                    ? code.then("check", condition)
                    : code.then(check.valid() ? "check" : "checkNotValid", Code.string(check.name()), condition);
        }
        return code;
    }

    private Code composite(Scope scope, CompositeDef type) {
        Code code = Code.call(Dsl.COMPOSITE_TYPE, "compositeType", named(scope, type.id()));
        for (CompositeDef.Attribute attribute : type.attributes()) {
            List<Code> arguments = new ArrayList<>();
            arguments.add(Code.string(attribute.name()));
            arguments.add(words.types().code(scope, attribute.type()));
            if (attribute.collation() != null) {
                arguments.addAll(Keys.collate(attribute.collation()).arguments());
            }
            code = code.then(Code.call("attribute", arguments));
            code = words.attached().toAttribute(type.id().column(attribute.name()), code);
        }
        return code;
    }

    private Code raw(Scope scope, RawObjectDef raw) {
        List<Code> arguments = named(scope, raw.id());
        arguments.add(Code.string(raw.createSql()));
        arguments.add(Code.string(raw.dropSql()));
        List<Code> later = new ArrayList<>();
        for (ObjectId id : raw.dependsOn()) {
            Code plain = words.references().plain(scope, id);
            boolean late = words.references().isLate(scope, id);
            (late ? later : arguments).add(late ? Code.lambda(plain) : plain);
        }
        Code code = Code.call(Dsl.RAW_OBJECT, "rawObject", arguments);
        for (Code needed : later) {
            code = code.then("dependsOn", needed);
        }
        return raw.watch() == null ? code : code.then("watchedBy", Code.string(raw.watch()));
    }
}
