package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** A pulled class while it is written, and the static members that its file imports. */
final class ClassBody {
    private static final String INDENT = "    ";
    private static final int MEMBER = 4;
    private static final int STATEMENT = 8;

    private final ClassName name;
    private final TypeSpec.Builder spec;
    private final Map<ClassName, Set<String>> imported = new HashMap<>();

    ClassBody(ClassName name) {
        this.name = name;
        this.spec = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }

    ClassName name() {
        return name;
    }

    void extending(ClassName parent) {
        spec.superclass(parent);
    }

    void javadoc(String text) {
        spec.addJavadoc("$L\n", JavaText.javadoc(text));
    }

    /** A constant of an object: {@code public static final Members MEMBERS = …}. */
    void constant(TypeName type, String constant, Code value, String javadoc) {
        field(type, constant, value, javadoc, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    /** A column or partition of a table: {@code public final Column<Long> id = …}. */
    void member(TypeName type, String field, Code value) {
        field(type, field, value, "", Modifier.PUBLIC, Modifier.FINAL);
    }

    private void field(TypeName type, String field, Code value, String javadoc, Modifier... modifiers) {
        int declared = width(type) + 1 + field.length() + " = ".length();
        for (Modifier modifier : modifiers) {
            declared += modifier.toString().length() + 1;
        }
        collect(value);
        FieldSpec.Builder built =
                FieldSpec.builder(type, field, modifiers).initializer(Printer.value(value, MEMBER, declared));
        if (!javadoc.isEmpty()) {
            built.addJavadoc("$L\n", JavaText.javadoc(javadoc));
        }
        spec.addField(built.build());
    }

    /** The constructor, which nobody outside calls. */
    void constructor(List<Code> statements) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (Code statement : statements) {
            collect(statement);
            body.add(Printer.statement(statement, STATEMENT));
        }
        spec.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addCode(body.build())
                .build());
    }

    String text() {
        return text(spec.build(), name.packageName(), imported);
    }

    static String text(TypeSpec spec, String packageName, Map<ClassName, Set<String>> imported) {
        JavaFile.Builder file =
                JavaFile.builder(packageName, spec).indent(INDENT).skipJavaLangImports(true);
        imported.forEach((owner, members) -> file.addStaticImport(owner, members.toArray(String[]::new)));
        return Tidy.text(file.build().toString());
    }

    private void collect(Code code) {
        switch (code) {
            case Code.Atom ignored -> {}
            case Code.Block ignored -> {}
            case Code.Member member ->
                imported.computeIfAbsent(member.owner(), key -> new TreeSet<>()).add(member.name());
            case Code.Joined joined -> collect(joined.start());
            case Code.Lambda lambda -> collect(lambda.value());
            case Code.Call call -> {
                collect(call.name());
                call.arguments().forEach(this::collect);
            }
            case Code.Chain chain -> {
                collect(chain.head());
                new ArrayList<>(chain.calls()).forEach(this::collect);
            }
        }
    }

    /** How many signs the type takes where its classes are imported. */
    private static int width(TypeName type) {
        if (type instanceof ClassName simple) {
            return simple.simpleName().length();
        } else if (type instanceof ParameterizedTypeName generic) {
            int arguments = 0;
            for (TypeName argument : generic.typeArguments()) {
                arguments += width(argument) + 2;
            }
            return generic.rawType().simpleName().length() + arguments;
        }
        return type.toString().replaceAll("[a-z_0-9]+\\.", "").length();
    }
}
