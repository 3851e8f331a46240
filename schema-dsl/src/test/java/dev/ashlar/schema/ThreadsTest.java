package dev.ashlar.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.Declaration;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A circle of tables, each of which refers to the next; a deadlock shows as a time-out. */
class ThreadsTest {
    private static final int TABLES = 8;
    private static final int ROUNDS = 25;

    @TempDir
    Path module;

    /** Compiles the circle; {@code last} closes it. */
    private void compileCircle(String last) {
        Map<String, String> sources = new HashMap<>();
        for (int i = 0; i < TABLES; i++) {
            String next = i + 1 < TABLES ? "T%d.TABLE.id".formatted(i + 1) : last;
            sources.put("app.T" + i, "package app; " + Javac.IMPORTS + """
                    public final class T%1$d extends Table {
                        public static final T%1$d TABLE = new T%1$d();
                        public final Column<Long> id = column("id", bigint()).identity().primaryKey();
                        public final Column<Long> next = column("next", bigint()).references(%2$s);
                        private T%1$d() { super("t%1$d"); }
                    }
                    """.formatted(i, next));
        }
        assertThat(Javac.compile(module, sources)).isEmpty();
    }

    /** Runs the task of each thread at the same moment. */
    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void threadsThatEnterACircleOfForeignKeysFromAllSidesDoNotWaitForEachOther() throws Exception {
        compileCircle("() -> T0.TABLE.id");
        for (int round = 0; round < ROUNDS; round++) {
            URL[] urls = {module.toUri().toURL()};
            try (URLClassLoader loader = new URLClassLoader(urls, Table.class.getClassLoader())) {
                List<Callable<Object>> tasks = new ArrayList<>();
                for (int i = 0; i < TABLES; i++) {
                    String name = "app.T" + i;
                    tasks.add(() ->
                            Class.forName(name, true, loader).getField("TABLE").get(null));
                }
                Set<Object> tables = new HashSet<>(together(tasks));
                assertThat(tables).hasSize(TABLES);
            }
        }
    }

    @Test
    void scansInSeveralThreadsGiveOneDeclaration() throws Exception {
        compileCircle("() -> T0.TABLE.id");
        URL[] urls = {module.toUri().toURL()};
        try (URLClassLoader shared = new URLClassLoader(urls, Table.class.getClassLoader())) {
            List<Callable<Declaration>> tasks = new ArrayList<>();
            for (int i = 0; i < TABLES; i++) {
                tasks.add(() -> Declarations.scan(module));
                tasks.add(() -> Declarations.scan(List.of(module), shared));
            }
            assertThat(new HashSet<>(together(tasks))).hasSize(1);
        }
    }

    @Test
    void aCircleThatNoSupplierBreaksIsToldAndHangsNoThread() throws Exception {
        compileCircle("T0.TABLE.id");
        URL[] urls = {module.toUri().toURL()};
        try (URLClassLoader shared = new URLClassLoader(urls, Table.class.getClassLoader())) {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < TABLES; i++) {
                tasks.add(() -> {
                    try {
                        return Declarations.scan(List.of(module), shared).toString();
                    } catch (ContradictionException e) {
                        return String.valueOf(e.getMessage());
                    }
                });
            }
            assertThat(together(tasks))
                    .allSatisfy(message -> assertThat(message)
                            .containsAnyOf("references(() -> T0.TABLE.id)", "Could not initialize class"));
        }
    }
}
