package dev.ashlar.generator.state.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Options as the catalogs hold them: one text {@code name=value} each. */
final class Storage {
    private static final Map<String, String> NONE = Map.of();

    private Storage() {}

    static Map<String, String> of(List<String> options) {
        return of("", options);
    }

    private static Map<String, String> of(String prefix, List<String> options) {
        if (options.isEmpty()) {
            return NONE;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String option : options) {
            int sign = option.indexOf('=');
            parameters.put(prefix + option.substring(0, sign), option.substring(sign + 1));
        }
        return parameters;
    }

    /** The storage parameters of a table and of the one that holds its large values. */
    static Map<String, String> of(List<String> options, List<String> large) {
        if (large.isEmpty()) {
            return of(options);
        }
        Map<String, String> parameters = new LinkedHashMap<>(of(options));
        parameters.putAll(of("toast.", large));
        return parameters;
    }
}
