package dev.ashlar.migrate.settings;

import dev.ashlar.migrate.settings.Variables.Found;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which database to migrate, from one address or from single names. */
final class TargetReader {
    private static final String[] HOST = {"POSTGRES_HOST", "POSTGRES_SERVER", "DB_HOST", "PGHOST"};
    private static final String[] PORT = {"POSTGRES_PORT", "DB_PORT", "PGPORT"};
    private static final String[] DATABASE = {"POSTGRES_DB", "DB_NAME", "PGDATABASE"};
    private static final String[] USER = {"POSTGRES_USER", "DB_USER", "PGUSER"};
    private static final String[] PASSWORD = {"POSTGRES_PASSWORD", "DB_PASSWORD", "PGPASSWORD"};
    private static final Set<String> MODES = Set.of("disable", "prefer", "require", "verify-ca", "verify-full");

    private final Variables variables;
    private final List<String> notes;

    TargetReader(Variables variables, List<String> notes) {
        this.variables = variables;
        this.notes = notes;
    }

    Target read(Path passwordFile) {
        Optional<String> url = variables.get("DATABASE_URL");
        Target target = url.isPresent() ? ofUrl(url.get()) : ofNames();
        for (HostPort host : target.hosts()) {
            if (host.host().startsWith("/")) {
                variables.problem(
                        "The host is a path, but Unix sockets are not supported by this release. Name a host.");
            }
        }
        if (target.user().isEmpty()) {
            variables.problem("No user is set. Set DATABASE_URL, or one of " + String.join(", ", USER) + ".");
        }
        return target.password() != null
                ? target
                : target.withPassword(
                        PasswordFile.find(passwordFile, target.hosts().get(0), target.database(), target.user())
                                .orElse(null));
    }

    private Target ofNames() {
        String user = value(USER).orElse("");
        int port = 5432;
        Optional<Found> found = variables.first(PORT);
        if (found.isPresent()) {
            port = variables.number(found.get().name(), port, 1, 65_535);
        }
        return Target.of(
                        value(HOST).orElse("localhost"),
                        port,
                        value(DATABASE).orElse(user),
                        user,
                        value(PASSWORD).orElse(null))
                .withTls(tls(Map.of()));
    }

    private Target ofUrl(String text) {
        noteWhatIsIgnored();
        DatabaseUrl url;
        try {
            url = DatabaseUrl.parse(text);
        } catch (DatabaseUrl.Unreadable e) {
            variables.problem(String.valueOf(e.getMessage()));
            return Target.of("localhost", 5432, "unreadable", "unreadable", "");
        }
        Map<String, String> parameters = url.parameters();
        return new Target(
                url.hosts().isEmpty() ? List.of(new HostPort("localhost", 5432)) : url.hosts(),
                url.database().isEmpty() ? url.user() : url.database(),
                url.user(),
                url.password(),
                tls(parameters),
                connectTimeout(parameters.getOrDefault("connect_timeout", "")),
                parameters.getOrDefault("application_name", Target.APPLICATION_NAME),
                parameters.getOrDefault("options", ""),
                parameters.getOrDefault("search_path", ""));
    }

    private void noteWhatIsIgnored() {
        List<String> ignored = new ArrayList<>();
        for (String[] names : List.of(HOST, PORT, DATABASE, USER, PASSWORD)) {
            for (String name : names) {
                variables.startingWith(name).stream().filter(name::equals).forEach(ignored::add);
            }
        }
        if (!ignored.isEmpty()) {
            notes.add("DATABASE_URL is set, so these are ignored: " + String.join(", ", ignored));
        }
    }

    private int connectTimeout(String seconds) {
        if (seconds.isEmpty()) {
            return Target.CONNECT_TIMEOUT_SECONDS;
        }
        if (!seconds.matches("[0-9]{1,6}")) {
            variables.problem("connect_timeout in DATABASE_URL is not a number of seconds.");
            return Target.CONNECT_TIMEOUT_SECONDS;
        }
        return Integer.parseInt(seconds);
    }

    private Tls tls(Map<String, String> parameters) {
        return new Tls(
                mode(parameters),
                setting(parameters, "sslrootcert", "PGSSLROOTCERT"),
                setting(parameters, "sslcert", "PGSSLCERT"),
                setting(parameters, "sslkey", "PGSSLKEY"));
    }

    private String mode(Map<String, String> parameters) {
        String mode = setting(parameters, "sslmode", "POSTGRES_SSL", "PGSSLMODE");
        return switch (mode) {
            case "" -> Tls.PREFER.mode();
            case "true" -> "require";
            case "false" -> "disable";
            default -> {
                if (!MODES.contains(mode)) {
                    variables.problem("The TLS mode is none of disable, prefer, require, verify-ca, verify-full."
                            + " Set sslmode in DATABASE_URL, POSTGRES_SSL or PGSSLMODE to one of them.");
                }
                yield mode;
            }
        };
    }

    private String setting(Map<String, String> parameters, String parameter, String... names) {
        String own = parameters.getOrDefault(parameter, "");
        return own.isEmpty() ? value(names).orElse("") : own;
    }

    private Optional<String> value(String... names) {
        return variables.first(names).map(Found::value);
    }
}
