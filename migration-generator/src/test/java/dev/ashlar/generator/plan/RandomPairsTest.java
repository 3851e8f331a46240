package dev.ashlar.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.state.SnapshotFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random pairs of schemas over all that the model can say, each migrated and taken back on a real PostgreSQL. Set
 * {@code ashlar.pairs.seed}, {@code ashlar.pairs.count} and {@code ashlar.pairs.servers} to draw others.
 */
final class RandomPairsTest {
    private static final long SEED = Long.getLong("ashlar.pairs.seed", 20260101);
    private static final int COUNT = Integer.getInteger("ashlar.pairs.count", 200);
    private static final List<Integer> SERVERS = Arrays.stream(
                    System.getProperty("ashlar.pairs.servers", "18,15").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final int SHRINKING_TRIALS = Integer.getInteger("ashlar.pairs.shrinking", 400);
    private static final int LEAST_DRAWN = 10;
    private static final int LEAST_OF_A_KIND = 3;
    private static final int ENOUGH = 500;

    private record Outcome(Pair pair, Trial trial, List<Change> changes) {}

    @Test
    void everyPairLeadsThereAndBackOrIsRefusedByName() throws InterruptedException, ExecutionException {
        System.out.printf("random pairs: seed %d, %d pairs, servers %s%n", SEED, COUNT, SERVERS);
        List<Outcome> outcomes = outcomes();
        Map<String, Integer> drawn = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        List<Outcome> failed = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            outcome.changes().forEach(change -> drawn.merge(change.getClass().getSimpleName(), 1, Integer::sum));
            switch (outcome.trial()) {
                case Trial.Passed ignored -> {}
                case Trial.Refused it -> refused.add(outcome.pair().seed() + " " + it.reason());
                case Trial.Failed ignored -> failed.add(outcome);
            }
        }
        Fortunes fortunes = new Fortunes();
        outcomes.forEach(outcome -> fortunes.add(outcome.pair()));
        print(drawn, refused);
        System.out.println(fortunes);
        if (!failed.isEmpty()) {
            fail(report(failed));
        }
        assertThat(refused).hasSizeLessThanOrEqualTo(COUNT / 10);
        if (COUNT >= ENOUGH) {
            assertThat(fortunes.rarerThan(LEAST_OF_A_KIND)).isEmpty();
            assertThat(Change.class.getPermittedSubclasses())
                    .allSatisfy(kind -> assertThat(drawn.getOrDefault(kind.getSimpleName(), 0))
                            .as(kind.getSimpleName())
                            .isGreaterThanOrEqualTo(LEAST_DRAWN));
        }
    }

    /** One thread a server: each proves one pair at a time. */
    private static List<Outcome> outcomes() throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(SERVERS.size())) {
            List<Callable<List<Outcome>>> tasks = new ArrayList<>();
            for (int i = 0; i < SERVERS.size(); i++) {
                int first = i;
                tasks.add(() -> IntStream.range(0, COUNT)
                        .filter(number -> number % SERVERS.size() == first)
                        .mapToObj(number -> outcome(Pair.draw(SEED + number, SERVERS.get(first))))
                        .toList());
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<List<Outcome>> future : threads.invokeAll(tasks)) {
                outcomes.addAll(future.get());
            }
            return outcomes;
        }
    }

    private static Outcome outcome(Pair pair) {
        return new Outcome(pair, Trial.of(pair), pair.decide().difference().changes());
    }

    /** The seeds of all that failed, and the first of them made small. */
    private static String report(List<Outcome> failed) {
        Pair pair = failed.getFirst().pair();
        Trial.Failed failure = (Trial.Failed) failed.getFirst().trial();
        Pair smallest = Shrinking.of(pair, candidate -> failure.isLike(Trial.of(candidate)), SHRINKING_TRIALS);
        return """
                %d failed: %s
                seed %d on PostgreSQL %d: %s
                with %s
                before:
                %s
                after:
                %s""".formatted(
                        failed.size(),
                        failed.stream().map(RandomPairsTest::line).collect(Collectors.joining()),
                        pair.seed(),
                        pair.server(),
                        Trial.of(smallest) instanceof Trial.Failed it ? it.reason() : "passes when it is made smaller",
                        smallest.decide().decisions(),
                        SnapshotFile.render(smallest.from()),
                        SnapshotFile.render(smallest.to()));
    }

    private static String line(Outcome failed) {
        return "%n  seed %d on PostgreSQL %d: %s"
                .formatted(
                        failed.pair().seed(),
                        failed.pair().server(),
                        ((Trial.Failed) failed.trial()).first().indent(4).strip());
    }

    private static void print(Map<String, Integer> drawn, List<String> refused) {
        drawn.forEach((kind, count) -> System.out.printf("%-20s %5d%n", kind, count));
        System.out.printf("%d refused by name%n", refused.size());
        refused.forEach(reason -> System.out.println("  " + reason));
    }
}
