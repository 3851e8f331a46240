package dev.ashlar.sample.service;

import com.zaxxer.hikari.HikariDataSource;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Starts the killboard's service, and stops it when the process is told to end. */
public final class Main {
    /** How long requests that are under way may take when the service stops; Kubernetes gives 30 s in all. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private Main() {}

    public static void main(String[] args) {
        try {
            ServiceSettings settings = ServiceSettings.from(System.getenv());
            HikariDataSource pool = Database.pool(settings);
            HttpFace face = HttpFace.start(settings.port(), new Routes(Database.queries(pool)));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(face, pool)));
            System.out.println("killboard: listening on port " + face.port());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println("killboard: " + e.getMessage());
            System.exit(2);
        }
    }

    private static void stop(HttpFace face, HikariDataSource pool) {
        System.out.println("killboard: stopping");
        try (pool) {
            face.stop(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
