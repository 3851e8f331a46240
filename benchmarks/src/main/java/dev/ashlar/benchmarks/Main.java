package dev.ashlar.benchmarks;

import dev.ashlar.embedded.EmbeddedServer;
import dev.ashlar.generator.conformance.PgDump;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures whole processes: {@code benchmarks/run.sh} starts it with what it has found on this machine. */
public final class Main {
    private static final int WARM_UPS = 2;
    private static final int SERVER = 17;

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        try {
            run(Options.parse(List.of(arguments)));
        } catch (IllegalArgumentException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(2);
        } catch (IllegalStateException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options) throws IOException {
        Files.createDirectories(options.work());
        deleteArchives(options.work());
        Jvm jvm = new Jvm(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                options.work());
        Optional<Peers> peers = options.peers().map(Peers::new);
        Harness harness =
                new Harness(new ProcessMeter(options.work(), options.gnuTime()), WARM_UPS, options.runs(), System.out);
        List<Result> results = new ArrayList<>();
        try (EmbeddedServer server = EmbeddedServer.start(SERVER)) {
            List<Contest> contests = new ArrayList<>();
            contests.addAll(new GeneratorContests(options.root(), options.work(), jvm, peers).all(options.only()));
            contests.addAll(new ModelContests(options.work(), jvm, peers).all(options.only()));
            Databases databases = new Databases(server);
            contests.addAll(new CatalogContests(
                            options.work(), jvm, databases, PgDump.find(SERVER, System.getenv(), options.root()))
                    .all(options.only()));
            if (options.only().isEmpty() || options.only().startsWith("runner")) {
                contests.addAll(new RunnerContests(options.root(), options.work(), jvm, databases, peers).all());
            }
            for (Contest contest : contests) {
                if (contest.id().startsWith(options.only())) {
                    results.add(harness.hold(contest));
                }
            }
        }
        Files.writeString(options.work().resolve("figures.tsv"), FigureTable.tsv(results));
        Files.writeString(options.work().resolve("figures.svg"), Plot.svg(results));
        System.out.println();
        String figures = FigureTable.markdown(results);
        if ("pure".startsWith(options.only())) {
            figures += "\n" + PureTable.measure();
        }
        System.out.print(figures);
        if (options.publish().isPresent()) {
            new Page(options.publish().get()).publish(figures, Plot.svg(results));
        }
    }

    /** A JVM makes no new archive when a jar has changed, and a floor without one is no floor. */
    private static void deleteArchives(Path work) throws IOException {
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(work, "*.jsa")) {
            for (Path archive : archives) {
                Files.delete(archive);
            }
        }
    }
}
