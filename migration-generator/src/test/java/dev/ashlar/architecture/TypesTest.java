package dev.ashlar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How our types are made. */
final class TypesTest {
    /** The only classes of ours that others extend: whoever declares a table or view writes a subclass. */
    private static final Set<String> EXTENDED = Set.of("dev.ashlar.schema.Table", "dev.ashlar.schema.View");

    /** Interfaces that may have fewer than two implementations, each with its reason. */
    private static final Map<String, String> LONE_INTERFACES = Map.of();

    @Test
    void classesAreFinal() {
        assertThat(names(type -> isPlainClass(type)
                        && !type.getModifiers().contains(JavaModifier.FINAL)
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT)))
                .as("classes that are neither final nor one of %s", EXTENDED)
                .isEmpty();
    }

    @Test
    void nothingExtendsAClassOfOursButTableAndView() {
        assertThat(names(type -> isPlainClass(type)
                        && type.getRawSuperclass()
                                .filter(parent -> parent.getPackageName().startsWith("dev.ashlar")
                                        && !EXTENDED.contains(parent.getName()))
                                .isPresent()))
                .as("classes that extend another class of ours")
                .isEmpty();
    }

    @Test
    void anInterfaceHasSeveralImplementationsOrIsAFunction() {
        assertThat(names(type -> type.isInterface()
                        && !type.isAnnotation()
                        && !type.getSimpleName().equals("package-info")
                        && !LONE_INTERFACES.containsKey(type.getName())
                        && !isFunction(type)
                        && implementations(type) < 2))
                .as("interfaces with fewer than two implementations")
                .isEmpty();
    }

    @Test
    void theModelIsMadeOfRecordsEnumsAndSealedInterfaces() {
        // Because a whole schema holds its definitions twice, sorted and by hash, and a record would show both.
        assertThat(names(type -> type.getPackageName().equals("dev.ashlar.schema.model")
                        && type.getSimpleName().endsWith("Def")
                        && !type.isEquivalentTo(SchemaDef.class)
                        && !type.isRecord()
                        && !type.reflect().isSealed()))
                .as("definitions that are neither records nor sealed interfaces")
                .isEmpty();
    }

    private static List<String> names(Predicate<JavaClass> wrong) {
        return Production.CLASSES.stream()
                .filter(wrong)
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static boolean isPlainClass(JavaClass type) {
        return !type.isInterface()
                && !type.isRecord()
                && !type.isEnum()
                && !type.isAnonymousClass()
                && type.getRawSuperclass().filter(JavaClass::isEnum).isEmpty();
    }

    private static boolean isFunction(JavaClass type) {
        List<JavaMethod> bodiless = type.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .toList();
        return bodiless.size() == 1;
    }

    private static long implementations(JavaClass type) {
        return type.getAllSubclasses().stream()
                .filter(implementation -> !implementation.isInterface())
                .count();
    }
}
