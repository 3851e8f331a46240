package dev.ashlar.migrate.settings;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations with units: {@code 500ms}, {@code 30s}, {@code 10m}, {@code 1h}; {@code 0} needs none. */
final class Durations {
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");

    private Durations() {}

    static Duration read(Variables variables, String name, Duration fallback) {
        String text = variables.get(name).orElse("");
        Matcher matcher = TEXT.matcher(text);
        if (text.isEmpty()) {
            return fallback;
        }
        if (text.equals("0")) {
            return Duration.ZERO;
        }
        if (!matcher.matches()) {
            variables.problem("%s is not a duration with a unit. Write %s=30s (ms, s, m or h).".formatted(name, name));
            return fallback;
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }
}
