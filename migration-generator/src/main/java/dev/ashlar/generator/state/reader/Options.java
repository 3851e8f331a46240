package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.StringConstant;
import java.util.List;
import java.util.stream.Collectors;

/** Options as the catalogs hold them, {@code name=value}, and as statements take them. */
final class Options {
    private Options() {}

    /** A string constant. */
    static String literal(String text) {
        return StringConstant.of(text);
    }

    static String name(String option) {
        int sign = option.indexOf('=');
        return sign < 0 ? option : option.substring(0, sign);
    }

    static String value(String option) {
        return option.substring(option.indexOf('=') + 1);
    }

    /** Storage parameters and parameters of operator classes, in their order: {@code fillfactor='70'}. */
    static String assignments(List<String> options) {
        return options.stream()
                .map(option -> Identifier.quote(name(option)) + "=" + literal(value(option)))
                .collect(Collectors.joining(", "));
    }

    /** Options of foreign data: {@code host 'here'}. */
    static String foreign(List<String> options) {
        return options.stream()
                .sorted()
                .map(option -> Identifier.quote(name(option)) + " " + literal(value(option)))
                .collect(Collectors.joining(", "));
    }
}
