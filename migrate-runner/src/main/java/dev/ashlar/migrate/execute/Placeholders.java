package dev.ashlar.migrate.execute;

import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.RunFailure;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values of {@code MIGRATE_PLACEHOLDER_<NAME>} in place of {@code ${name}}; off when there are none. */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9_.:-]+)\\}");

    private final Map<String, String> values;

    public Placeholders(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The script as it is to run.
     *
     * @throws RunFailure with 2 for a placeholder without a value
     */
    public String fill(String place, String text) {
        if (values.isEmpty()) {
            return text;
        }
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            String name = match.group(1);
            String value = values.get(name.toLowerCase(Locale.ROOT));
            if (value == null) {
                throw new RunFailure(
                        ExitCode.USAGE,
                        "%s uses ${%s}, which has no value. Set MIGRATE_PLACEHOLDER_%s."
                                .formatted(place, name, name.toUpperCase(Locale.ROOT)));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
