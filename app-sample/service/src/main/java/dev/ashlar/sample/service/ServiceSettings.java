package dev.ashlar.sample.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the service listens and which database it uses, read from the environment under the migration runner's names.
 *
 * @param port the port of the HTTP face; 0 takes a free one
 * @param jdbcUrl the database's address, without user and password
 * @param driver the driver's properties: user, password and what the address' query names
 * @param poolSize how many connections are kept
 */
record ServiceSettings(int port, String jdbcUrl, Properties driver, int poolSize) {
    static final int PORT = 8080;

    private static final Map<String, List<String>> NAMES = Map.of(
            "host", List.of("POSTGRES_HOST", "POSTGRES_SERVER", "DB_HOST", "PGHOST"),
            "port", List.of("POSTGRES_PORT", "DB_PORT", "PGPORT"),
            "database", List.of("POSTGRES_DB", "DB_NAME", "PGDATABASE"),
            "user", List.of("POSTGRES_USER", "DB_USER", "PGUSER"),
            "password", List.of("POSTGRES_PASSWORD", "DB_PASSWORD", "PGPASSWORD"),
            "sslmode", List.of("POSTGRES_SSL", "PGSSLMODE"));

    /**
     * The settings that this environment gives.
     *
     * @throws IllegalArgumentException when one is missing or malformed; the message names it
     */
    static ServiceSettings from(Map<String, String> environment) {
        int port = number("HTTP_PORT", lookUp(environment, "HTTP_PORT"), PORT);
        int poolSize = number("DB_POOL_SIZE", lookUp(environment, "DB_POOL_SIZE"), 4);
        String url = lookUp(environment, "DATABASE_URL");
        return url == null ? fromNames(environment, port, poolSize) : fromUrl(url, port, poolSize);
    }

    private static ServiceSettings fromNames(Map<String, String> environment, int port, int poolSize) {
        String user = first(environment, "user");
        if (user == null) {
            throw new IllegalArgumentException("Nobody to log in as: set DATABASE_URL, or POSTGRES_USER");
        }
        String host = orElse(first(environment, "host"), "localhost");
        int databasePort = number("POSTGRES_PORT", first(environment, "port"), 5432);
        String database = orElse(first(environment, "database"), user);
        Properties driver = new Properties();
        driver.setProperty("user", user);
        put(driver, "password", first(environment, "password"));
        put(driver, "sslmode", sslMode(first(environment, "sslmode")));
        return new ServiceSettings(port, jdbcUrl(host, databasePort, database), driver, poolSize);
    }

    private static ServiceSettings fromUrl(String url, int port, int poolSize) {
        URI address;
        try {
            address = URI.create(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
        } catch (IllegalArgumentException e) {
            // Without the cause, whose message would print the password.
            throw new IllegalArgumentException("DATABASE_URL is no URL; percent-encode what is special in its parts");
        }
        String scheme = address.getScheme();
        if (address.getHost() == null || (!"postgres".equals(scheme) && !"postgresql".equals(scheme))) {
            throw new IllegalArgumentException(
                    "DATABASE_URL must look like postgres://user:password@host:5432/database");
        }
        Properties driver = new Properties();
        if (address.getRawUserInfo() != null) {
            String[] login = address.getRawUserInfo().split(":", 2);
            put(driver, "user", decoded(login[0]));
            put(driver, "password", login.length == 2 ? decoded(login[1]) : null);
        }
        if (address.getRawQuery() != null) {
            for (String parameter : address.getRawQuery().split("&", -1)) {
                String[] pair = parameter.split("=", 2);
                put(driver, decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : "");
            }
        }
        int databasePort = address.getPort() < 0 ? 5432 : address.getPort();
        String path = address.getRawPath();
        String database = path.length() > 1 ? decoded(path.substring(1)) : driver.getProperty("user", "postgres");
        return new ServiceSettings(port, jdbcUrl(address.getHost(), databasePort, database), driver, poolSize);
    }

    private static @Nullable String sslMode(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "true" -> "require";
            case "false" -> "disable";
            default -> value;
        };
    }

    private static String jdbcUrl(String host, int port, String database) {
        String encoded = URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, encoded);
    }

    private static @Nullable String first(Map<String, String> environment, String setting) {
        for (String name : NAMES.getOrDefault(setting, List.of())) {
            String value = lookUp(environment, name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The variable itself, or the content of the file that its {@code _FILE} twin names, as secrets are mounted. */
    private static @Nullable String lookUp(Map<String, String> environment, String name) {
        String value = environment.get(name);
        String file = environment.get(name + "_FILE");
        if (value != null || file == null) {
            return value;
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("%s_FILE names %s, which cannot be read".formatted(name, file), e);
        }
    }

    private static int number(String name, @Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s must be a number, not %s".formatted(name, value), e);
        }
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    private static void put(Properties driver, String name, @Nullable String value) {
        if (value != null) {
            driver.setProperty(name, value);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
