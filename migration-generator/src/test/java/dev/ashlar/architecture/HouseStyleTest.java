package dev.ashlar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How our sources look, over all modules and their tests. */
final class HouseStyleTest {
    private static final List<SourceFile> ALL = SourceFile.all();
    private static final Set<String> EMPTY_NAMES =
            Set.of("util", "utils", "common", "commons", "helper", "helpers", "impl", "manager", "managers", "misc");

    /** A line of one repeated sign inside a comment. */
    private static final Pattern BANNER = Pattern.compile("(?m)^\\s*(//|/?\\*)\\s*([-=*#~_/])\\2{4,}");

    private static final Pattern UNDONE = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
    private static final Pattern PLACE_ON_ONE_MACHINE = Pattern.compile("\"/(root|home|Users|work)/");

    @Test
    void theSourcesOfEveryModuleAreSeen() {
        assertThat(ALL)
                .extracting(source -> source.path().getName(0).toString())
                .contains("schema-dsl", "migration-generator", "migrate-runner", "app-sample", "benchmarks");
    }

    @Test
    void aFileHasAtMost300Lines() {
        assertThat(paths(source -> source.lines() > 300)).isEmpty();
    }

    @Test
    void halfOfTheFilesHaveAtMost90LinesAndNineOfTenAtMost250() {
        int[] lines = ALL.stream()
                .filter(SourceFile::isProduction)
                .mapToInt(SourceFile::lines)
                .sorted()
                .toArray();
        assertThat(lines[lines.length / 2]).as("median").isLessThanOrEqualTo(90);
        assertThat(lines[lines.length * 9 / 10]).as("nine of ten").isLessThanOrEqualTo(250);
    }

    @Test
    void everyPackageAndFileHasANameThatSaysWhatItHolds() {
        assertThat(paths(source -> words(source.path().toString()).anyMatch(EMPTY_NAMES::contains)))
                .isEmpty();
    }

    @Test
    void noCommentIsABanner() {
        assertThat(paths(source -> BANNER.matcher(source.text()).find())).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(paths(source -> !source.path().endsWith("HouseStyleTest.java")
                        && UNDONE.matcher(source.text()).find()))
                .isEmpty();
    }

    @Test
    void noSourceNamesAPlaceOnOneMachine() {
        assertThat(paths(source -> !source.path().endsWith("HouseStyleTest.java")
                        && PLACE_ON_ONE_MACHINE.matcher(source.text()).find()))
                .isEmpty();
    }

    private static Stream<String> words(String path) {
        return Arrays.stream(path.replaceFirst("\\.java$", "").split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static List<String> paths(Predicate<SourceFile> wrong) {
        return ALL.stream()
                .filter(wrong)
                .map(source -> source.path().toString())
                .toList();
    }
}
