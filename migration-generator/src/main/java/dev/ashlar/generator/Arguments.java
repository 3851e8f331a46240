package dev.ashlar.generator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of one command, taken apart: {@code --flag value}, {@code --flag=value}, and words.
 *
 * <p>By hand, and not by a library: a library's reflection and old class files cost a third of a run that finds nothing to
 * do.
 */
final class Arguments {
    private final String place;
    private final List<Flag> known;
    private final Map<Flag, String> values = new EnumMap<>(Flag.class);
    private final List<String> words = new ArrayList<>();

    private Arguments(String place, List<Flag> known) {
        this.place = place;
        this.known = known;
    }

    /** Reads what follows the command; fails for a flag that it does not take. */
    static Arguments parse(Command command, List<String> texts) {
        Arguments arguments = new Arguments("ashlar " + command.word(), command.flags());
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            if (!text.startsWith("--")) {
                arguments.words.add(text);
                continue;
            }
            int equals = text.indexOf('=');
            Flag flag = arguments.flag(equals < 0 ? text : text.substring(0, equals));
            if (!flag.hasValue() && equals >= 0) {
                throw arguments.refused(flag.text() + " takes no value");
            } else if (!flag.hasValue() || equals >= 0) {
                arguments.put(flag, equals < 0 ? "" : text.substring(equals + 1));
            } else if (++at < texts.size()) {
                arguments.put(flag, texts.get(at));
            } else {
                throw arguments.refused(flag.text() + " has no value");
            }
        }
        return arguments;
    }

    private Flag flag(String text) {
        for (Flag flag : known) {
            if (flag.text().equals(text)) {
                return flag;
            }
        }
        throw Nearest.to(text, known.stream().map(Flag::text).toList())
                .map(nearest -> Failure.usage(place, "there is no flag " + text, "Did you mean " + nearest + "?"))
                .orElseGet(() -> refused("there is no flag " + text));
    }

    private void put(Flag flag, String value) {
        String earlier = values.put(flag, value);
        if (earlier != null && !flag.isRepeatable()) {
            throw refused(flag.text() + " is there twice");
        } else if (earlier != null) {
            values.put(flag, earlier + "," + value);
        }
    }

    /** A failure whose way out is the help of the command. */
    Failure refused(String cause) {
        return Failure.usage(place, cause, "Run: " + place + " --help");
    }

    boolean has(Flag flag) {
        return values.containsKey(flag);
    }

    /** The flag's value; empty when it was not given. */
    String get(Flag flag) {
        return values.getOrDefault(flag, "");
    }

    /** The words that are no flags; fails unless there are so many. */
    List<String> words(int count) {
        if (words.size() > count) {
            throw refused("nobody knows what to do with " + words.get(count));
        } else if (words.size() < count) {
            throw refused("a word is missing");
        }
        return words;
    }
}
