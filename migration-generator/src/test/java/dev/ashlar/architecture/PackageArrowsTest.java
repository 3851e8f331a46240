package dev.ashlar.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class PackageArrowsTest {
    private static final String OURS = "dev.ashlar.";

    @Test
    void theTableHasARowForEveryPackageThatHoldsClassesAndForNoOther() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : Production.CLASSES) {
            if (!type.getSimpleName().equals("package-info")) {
                packages.add(type.getPackageName());
            }
        }
        assertThat(Arrows.table().keySet()).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void aPackageUsesOnlyWhatItsRowAllows() {
        Map<String, Set<String>> table = Arrows.table();
        Map<String, String> wrong = new TreeMap<>();
        for (JavaClass type : Production.CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = type.getPackageName();
                String to = dependency.getTargetClass().getPackageName();
                if (crosses(dependency) && !table.getOrDefault(from, Set.of()).contains(to)) {
                    wrong.putIfAbsent(from + " -> " + to, "for instance: " + dependency.getDescription());
                }
            }
        }
        assertThat(wrong).as("uses that no row of Arrows allows").isEmpty();
    }

    @Test
    void everyAllowedArrowIsUsed() {
        Map<String, Set<String>> unused = Arrows.table();
        for (JavaClass type : Production.CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                unused.getOrDefault(type.getPackageName(), new TreeSet<>())
                        .remove(dependency.getTargetClass().getPackageName());
            }
        }
        unused.values().removeIf(Set::isEmpty);
        assertThat(unused).as("arrows that nothing uses any more").isEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.ashlar.(**)").should().beFreeOfCycles().check(Production.CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = Production.CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(place -> !place.isAnnotatedWith(NullMarked.class))
                .map(place -> place.getName())
                .toList();
        assertThat(unmarked).as("packages whose package-info lacks @NullMarked").isEmpty();
    }

    @Test
    void theImportHoldsEveryModule() {
        for (String root : List.of("schema", "embedded", "migrate", "generator")) {
            assertThat(Production.CLASSES)
                    .as("classes of %s%s", OURS, root)
                    .anyMatch(type -> type.getPackageName().startsWith(OURS + root));
        }
    }

    private static boolean crosses(Dependency dependency) {
        String target = dependency.getTargetClass().getPackageName();
        return target.startsWith(OURS)
                && !target.equals(dependency.getOriginClass().getPackageName());
    }
}
