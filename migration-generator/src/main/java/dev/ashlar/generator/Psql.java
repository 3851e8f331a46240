package dev.ashlar.generator;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens PostgreSQL's own client on a database, without a password among the arguments that everybody can list. */
final class Psql {
    private static final Pattern USER_PASSWORD = Pattern.compile("^(postgres(?:ql)?://[^/?#@:]*):([^/?#@]*)@");
    private static final Pattern PARAMETER = Pattern.compile("([?&])password=([^&#]*)");

    private Psql() {}

    /** Returns when the person leaves psql. */
    static Report open(String url) {
        String address = url.replaceFirst("^jdbc:", "");
        String password = null;
        for (Pattern pattern : new Pattern[] {USER_PASSWORD, PARAMETER}) {
            Matcher matcher = pattern.matcher(address);
            if (matcher.find()) {
                password = URLDecoder.decode(matcher.group(2).replace("+", "%2B"), StandardCharsets.UTF_8);
                address = matcher.replaceFirst(pattern == USER_PASSWORD ? "$1@" : "$1")
                        .replace("?&", "?");
            }
        }
        ProcessBuilder psql = new ProcessBuilder("psql", address).inheritIO();
        if (password != null) {
            psql.environment().put("PGPASSWORD", password);
        }
        return run(psql);
    }

    private static Report run(ProcessBuilder psql) {
        try {
            int exit = psql.start().waitFor();
            return new Report(exit == 0 ? Exit.DONE : Exit.UNREACHABLE, List.of(), Map.of());
        } catch (IOException e) {
            throw Failure.usage("psql", "it is not on the path", "Install PostgreSQL's client programs.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while psql ran", e);
        }
    }
}
