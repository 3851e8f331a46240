package dev.ashlar.migrate.settings;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A database's address as one text: {@code postgres://user:password@host:port,host:port/database?sslmode=require}, also
 * as {@code postgresql://} and {@code jdbc:postgresql://}.
 *
 * <p>Every piece may be percent-encoded. Errors never repeat the text, for it holds a password.
 *
 * @param hosts empty when the address names none
 * @param database empty when the address names none
 * @param user empty when the address names none
 * @param password null when the address holds none
 * @param parameters what follows the question mark
 */
record DatabaseUrl(
        List<HostPort> hosts,
        String database,
        String user,
        @Nullable String password,
        Map<String, String> parameters) {
    private static final String FORMS =
            "Write postgres://user:password@host:5432/database, with @ : / # % ? and blanks percent-encoded.";
    private static final Pattern TEXT = Pattern.compile(
            "(jdbc:postgresql|postgresql|postgres)://(?:([^@/?]*)@)?([^/?@]*)(?:/([^?]*))?(?:\\?(.*))?");
    private static final Pattern HOST = Pattern.compile("(?:\\[([^\\]]+)\\]|([^:\\[\\]]*))(?::([0-9]{1,5}))?");
    private static final int DEFAULT_PORT = 5432;

    /** The parameters that an address may have; a JDBC address may also have {@code user} and {@code password}. */
    static final Set<String> PARAMETERS = Set.of(
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "connect_timeout",
            "application_name",
            "options",
            "search_path");

    /** Thrown for an address that cannot be read; the message shows nothing of it but parameter names. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    static DatabaseUrl parse(String text) throws Unreadable {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new Unreadable("DATABASE_URL is not a PostgreSQL address. " + FORMS);
        }
        boolean jdbc = matcher.group(1).startsWith("jdbc");
        Map<String, String> parameters = parameters(matcher.group(5), jdbc);
        String userinfo = matcher.group(2) == null ? "" : matcher.group(2);
        int colon = userinfo.indexOf(':');
        String user = decode(colon < 0 ? userinfo : userinfo.substring(0, colon));
        String password = colon < 0 ? null : decode(userinfo.substring(colon + 1));
        String jdbcUser = parameters.remove("user");
        String jdbcPassword = parameters.remove("password");
        return new DatabaseUrl(
                hosts(matcher.group(3)),
                matcher.group(4) == null ? "" : decode(matcher.group(4)),
                jdbcUser == null ? user : jdbcUser,
                jdbcPassword == null ? password : jdbcPassword,
                parameters);
    }

    private static List<HostPort> hosts(String text) throws Unreadable {
        List<HostPort> hosts = new ArrayList<>();
        if (text.isEmpty()) {
            return hosts;
        }
        for (String one : text.split(",", -1)) {
            Matcher matcher = HOST.matcher(one);
            if (!matcher.matches()) {
                throw new Unreadable("DATABASE_URL has a host that cannot be read. " + FORMS);
            }
            String host = decode(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            int port = matcher.group(3) == null ? DEFAULT_PORT : Integer.parseInt(matcher.group(3));
            if (port < 1 || port > 65_535) {
                throw new Unreadable("DATABASE_URL has the port %d, which is not from 1 to 65535.".formatted(port));
            }
            hosts.add(new HostPort(host.isEmpty() ? "localhost" : host, port));
        }
        return hosts;
    }

    private static Map<String, String> parameters(@Nullable String text, boolean jdbc) throws Unreadable {
        Map<String, String> parameters = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        if (text != null && !text.isEmpty()) {
            for (String pair : text.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                String name = decode(parts[0]);
                boolean login = jdbc && (name.equals("user") || name.equals("password"));
                if (!PARAMETERS.contains(name) && !login) {
                    refused.add(name);
                } else if (parameters.put(name, parts.length < 2 ? "" : decode(parts[1])) != null) {
                    refused.add(name + " (twice)");
                }
            }
        }
        if (!refused.isEmpty()) {
            throw new Unreadable(
                    "DATABASE_URL has parameters that are not supported: %s. Remove them; the ones known are %s."
                            .formatted(
                                    String.join(", ", refused),
                                    String.join(
                                            " ", PARAMETERS.stream().sorted().toList())));
        }
        return parameters;
    }

    /** Percent-decoding of UTF-8; unlike in forms, a plus is a plus. */
    private static String decode(String text) throws Unreadable {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < text.length()) {
            int percent = text.indexOf('%', at);
            int end = percent < 0 ? text.length() : percent;
            bytes.writeBytes(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
            at = end;
            if (percent >= 0) {
                bytes.write(octet(text, percent));
                at += 3;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("DATABASE_URL has a percent-encoding that is not UTF-8. " + FORMS);
        }
    }

    private static int octet(String text, int percent) throws Unreadable {
        String hex = text.substring(percent + 1, Math.min(text.length(), percent + 3));
        if (!hex.matches("[0-9A-Fa-f]{2}") || hex.equals("00")) {
            throw new Unreadable(
                    "DATABASE_URL has a % that is not followed by two hex digits. Write %25 for a percent sign.");
        }
        return Integer.parseInt(hex, 16);
    }
}
