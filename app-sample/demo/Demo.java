import dev.ashlar.embedded.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From a change in Java to a migrated database that answers over HTTP, and back; shows each command as it runs it. */
public final class Demo {
    private static final Path SAMPLE = Path.of("app-sample");
    private static final Path COPY = Path.of("target", "demo", "schema");
    private static final String OWNER = "killboard_owner";
    private static final String SERVICE = "killboard_app";

    private static final String COLUMN_BELOW = "    public final Column<String[]> labels =";
    private static final String COLUMN = """
                public final Column<Integer> points = column("points", integer()).defaultsTo(0);
            """;
    private static final String INDEX_BELOW = "        comment(\"One row per lost ship\");";
    private static final String INDEX = """
                    index("killmails_by_points", key(points).desc()).where(sql("{0} > 0", points));
            """;

    private static final String REPORT = """
            {"id": 1005, "hash": "%s", "occurredAt": "2026-03-09T21:15:00Z",
             "solarSystemId": 3001, "victimId": 9002, "victimCorporationId": 73, "shipTypeId": 501,
             "damageTaken": 1800, "destroyedValue": 410000, "droppedValue": 65000.50,
             "attackers": [{"characterId": 9001, "corporationId": 71, "shipTypeId": 502,
                            "damageDone": 1800, "finalBlow": true}],
             "items": []}
            """.formatted("e5".repeat(20));

    /** An object of the answer that holds no other: short enough for one line. */
    private static final Pattern INNERMOST = Pattern.compile("\\{[^{}\\[\\]]*\\}");

    private final EmbeddedServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private int steps;

    private Demo(EmbeddedServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        System.out.println("""
                A killboard for an online game. Its tables are declared in Java, one class each, in app-sample/schema;
                this demo works on a copy in target/demo, and on a PostgreSQL of its own that is gone afterwards.""");
        try (EmbeddedServer server = EmbeddedServer.start(18)) {
            System.out.printf("PostgreSQL 18 listens on port %d after %.1f s.%n", server.port(), seconds(start));
            new Demo(server).run();
        } catch (IllegalStateException e) {
            System.err.println("demo: " + e.getMessage());
            System.exit(1);
        }
        System.out.printf("%nDone in %.1f s. Next: README.md, \"Ten minutes with the sample\".%n", seconds(start));
    }

    private void run() throws Exception {
        step("Change the declaration: killmails are worth points");
        copy();
        edit();
        compile();

        step("Generate the migration; a throwaway server has to agree with it before it is written");
        ashlar("generate", "--schema", COPY.toString(), "--name", "score_killmails");
        for (Path file : written("V", "U")) {
            System.out.println("\n" + Files.readString(file).indent(4).stripTrailing());
        }

        step("Migrate a new database, as a role that may create tables in it and no more");
        sql(server.superuser(), "postgres", "create database killboard");
        sql(server.superuser(), "killboard", Files.readString(SAMPLE.resolve("roles.sql")));
        migrate("migrate");

        step("Ask the service, which queries through jOOQ's classes as a role that may read and write rows");
        sql(SERVICE, "killboard", Files.readString(SAMPLE.resolve("demo/rows.sql")));
        ask();
        refuse("alter table killmails drop column points");

        step("Take the newest version back, and look");
        migrate("undo");
        migrate("status");
    }

    private void copy() throws IOException {
        for (String part : List.of("ashlar.properties", "migrations", "src")) {
            try (Stream<Path> files = Files.walk(SAMPLE.resolve("schema").resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = COPY.resolve(SAMPLE.resolve("schema").relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void edit() throws IOException {
        Path table = COPY.resolve("src/main/java/dev/ashlar/sample/schema/Killmails.java");
        String text = Files.readString(table);
        text = text.replace(COLUMN_BELOW, COLUMN + COLUMN_BELOW).replace(INDEX_BELOW, INDEX + INDEX_BELOW);
        if (!text.contains(COLUMN) || !text.contains(INDEX)) {
            throw new IllegalStateException(table + " is not the class that this demo knows how to edit");
        }
        Files.writeString(table, text);
        System.out.println("Killmails.java");
        System.out.print((COLUMN + INDEX).lines().map(line -> "  + " + line.strip() + "\n").collect(Collectors.joining()));
    }

    private static void compile() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                jdk("javac"), "-cp", System.getProperty("java.class.path"),
                "-d", Files.createDirectories(COPY.resolve("target/classes")).toString()));
        try (Stream<Path> files = Files.walk(COPY.resolve("src/main/java"))) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(command::add);
        }
        require(0, new ProcessBuilder(command), "javac");
        // Where make leaves this mark, the launcher looks for it.
        Files.createFile(COPY.resolve("target/schema.stamp"));
    }

    private void ask() throws Exception {
        int port = freePort();
        String address = "http://127.0.0.1:" + port;
        ProcessBuilder builder = new ProcessBuilder(
                jdk("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", serviceJars(), "dev.ashlar.sample.service.Main");
        builder.environment().putAll(Map.of("DATABASE_URL", url(SERVICE), "HTTP_PORT", Integer.toString(port)));
        Process service = builder.inheritIO().start();
        try {
            await(service, port);
            send(HttpRequest.newBuilder(URI.create(address + "/healthz")));
            send(HttpRequest.newBuilder(URI.create(address + "/killmails?system=Vael&limit=1")));
            send(HttpRequest.newBuilder(URI.create(address + "/killmails")).POST(BodyPublishers.ofString(REPORT)));
            send(HttpRequest.newBuilder(URI.create(address + "/battles/1")));
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private void send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        var answer = http.send(request, BodyHandlers.ofString());
        System.out.printf("%n> %s %s%n< %d%n", request.method(), request.uri(), answer.statusCode());
        String body = INNERMOST.matcher(answer.body()).replaceAll(object -> object.group().replaceAll("\\s+", " "));
        System.out.print(body.replace("}, {", "},\n    {").indent(2));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("That was not the answer that the demo is about");
        }
    }

    /** Shows that the service's role cannot do what only migrations may. */
    private void refuse(String statement) {
        try {
            sql(SERVICE, "killboard", statement);
        } catch (SQLException e) {
            System.out.printf("%n%s=> %s%n  %s%n", SERVICE, statement, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return;
        }
        throw new IllegalStateException("The service's role was allowed to: " + statement);
    }

    private static void await(Process service, int port) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!listens(port)) {
            if (!service.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The service does not listen");
            }
            Thread.sleep(20);
        }
    }

    private static boolean listens(int port) {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void ashlar(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("migration-generator/bin/ashlar"));
        command.addAll(List.of(arguments));
        System.out.println("$ ashlar " + String.join(" ", arguments));
        require(0, new ProcessBuilder(command), "ashlar");
    }

    private void migrate(String argument) throws IOException, InterruptedException {
        System.out.println("$ migrate " + argument);
        ProcessBuilder builder = new ProcessBuilder("migrate-runner/bin/migrate", argument);
        builder.environment().putAll(Map.of("DATABASE_URL", url(OWNER), "MIGRATIONS_DIR", COPY.resolve("migrations").toString()));
        require(argument.equals("status") ? 3 : 0, builder, "migrate");
    }

    private static void require(int code, ProcessBuilder builder, String name) throws IOException, InterruptedException {
        System.out.flush();
        int ended = builder.inheritIO().start().waitFor();
        if (ended != code) {
            throw new IllegalStateException("%s ended in %d, not %d".formatted(name, ended, code));
        }
    }

    /** The files of the migration that is the newest, in the order of these kinds. */
    private static List<Path> written(String... kinds) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(COPY.resolve("migrations"))) {
            List<Path> ours = all.filter(file -> file.toString().contains("score_killmails")).sorted().toList();
            for (String kind : kinds) {
                ours.stream().filter(file -> file.getFileName().toString().startsWith(kind)).forEach(files::add);
            }
        }
        return files;
    }

    private void sql(String role, String database, String statements) throws SQLException {
        String address = server.jdbcUrl(database).replaceFirst("user=.*", "user=" + role);
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private String url(String role) {
        return "postgres://%s@%s:%d/killboard".formatted(role, server.host(), server.port());
    }

    private void step(String what) {
        steps++;
        System.out.printf("%n== %d. %s%n", steps, what);
    }

    private static String serviceJars() throws IOException {
        Path target = SAMPLE.resolve("service/target");
        try (Stream<Path> jars = Files.list(target.resolve("lib"))) {
            return Stream.concat(Stream.of(target.resolve("sample-service.jar")), jars.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        }
    }

    private static String jdk(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
