package dev.ashlar.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which libraries and which parts of the platform stand behind which wall. */
final class WallsTest {
    private static final String[] JDBC = {"java.sql..", "javax.sql..", "org.postgresql.."};

    /** The classes that may do what their wall forbids, each with its reason. */
    private static final Map<String, String> READS_TIME = Map.of();

    @Test
    void theGeneratorSpeaksToDatabasesInFewPlaces() {
        noClasses()
                .that()
                .resideInAPackage("dev.ashlar.generator..")
                .and()
                .resideOutsideOfPackages(
                        "dev.ashlar.generator.state..",
                        "dev.ashlar.generator.rehearse",
                        "dev.ashlar.generator.source",
                        "dev.ashlar.generator.development",
                        "dev.ashlar.generator.conformance")
                .should()
                .dependOnClassesThat(resideInAnyPackage(JDBC))
                .because("what differs is found by comparing models, never by asking a server")
                .check(Production.CLASSES);
    }

    @Test
    void theDslAndTheEmbeddedServerKnowNoJdbc() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.ashlar.schema..", "dev.ashlar.embedded..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(JDBC))
                .because("a declaration is plain Java, and a server is ready when it says so itself")
                .check(Production.CLASSES);
    }

    @Test
    void theDslNeedsNothingButTheJdkAndJSpecify() {
        noClasses()
                .that()
                .resideInAPackage("dev.ashlar.schema..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackages(
                        "java..", "org.jspecify.annotations..", "dev.ashlar.schema.."))
                .because("whoever declares a schema must not inherit our libraries")
                .check(Production.CLASSES);
    }

    @Test
    void theRunnerKnowsNeitherTheDslNorTheGenerator() {
        noClasses()
                .that()
                .resideInAPackage("dev.ashlar.migrate..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("dev.ashlar.schema..", "dev.ashlar.generator..", "dev.ashlar.embedded.."))
                .because("the image carries the runner alone")
                .check(Production.CLASSES);
    }

    @Test
    void flywayStandsBehindOneClass() {
        only("org.flywaydb..", "dev.ashlar.migrate.flyway");
        List<String> entrances = Production.CLASSES.stream()
                .filter(type -> !type.getPackageName().equals("dev.ashlar.migrate.flyway"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass())
                .filter(target -> target.getPackageName().equals("dev.ashlar.migrate.flyway"))
                .filter(target -> !target.isAssignableTo(Throwable.class))
                .map(target -> target.getName().replaceFirst("\\$.*", ""))
                .distinct()
                .toList();
        assertThat(entrances).as("classes through which others use Flyway").hasSize(1);
    }

    @Test
    void librariesStayInTheirPackages() {
        only("com.palantir.javapoet..", "dev.ashlar.generator.source.pull");
        only("org.jooq..", "dev.ashlar.generator.source");
        only("tools.jackson..", "dev.ashlar.generator", "dev.ashlar.generator.state");
        only("org.apache.commons.compress..", "dev.ashlar.embedded");
    }

    @Test
    void onlyMainPrintsAndExits() {
        noClasses()
                .that(isNoMain())
                .should()
                .accessTargetWhere(
                        targetOwner(type(System.class)).and(target(nameMatching("out|err|in|exit|setOut|setErr"))))
                .orShould()
                .accessTargetWhere(targetOwner(type(Runtime.class)).and(target(nameMatching("exit|halt"))))
                .because("a command returns its code and is handed the streams it writes to")
                .check(Production.CLASSES);
    }

    @Test
    void onlyMainReadsTheWallClockAndTheEnvironment() {
        noClasses()
                .that(isNoMain().and(isNoneOf(READS_TIME)))
                .should()
                .accessTargetWhere(
                        targetOwner(type(System.class)).and(target(nameMatching("currentTimeMillis|nanoTime|getenv"))))
                .orShould()
                .accessTargetWhere(
                        targetOwner(resideInAnyPackage("java.time..")).and(target(name("now"))))
                .orShould()
                .accessTargetWhere(targetOwner(type(Clock.class)).and(target(nameMatching("system.*|tick.*"))))
                .orShould()
                .callConstructor(Date.class)
                .because("the same input gives the same output, today and elsewhere")
                .check(Production.CLASSES);
    }

    private static void only(String library, String... places) {
        noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .because(library + " belongs to " + List.of(places))
                .check(Production.CLASSES);
    }

    private static DescribedPredicate<JavaClass> isNoMain() {
        return DescribedPredicate.describe(
                "are no Main", type -> !type.getName().matches(".*\\.Main(\\$.*)?"));
    }

    private static DescribedPredicate<JavaClass> isNoneOf(Map<String, String> excepted) {
        return excepted.isEmpty()
                ? alwaysTrue()
                : DescribedPredicate.describe(
                        "are not excepted (" + String.join("; ", excepted.values()) + ")",
                        type -> !excepted.containsKey(type.getName().replaceFirst("\\$.*", "")));
    }
}
