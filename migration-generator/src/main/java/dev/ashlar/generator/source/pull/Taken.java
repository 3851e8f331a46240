package dev.ashlar.generator.source.pull;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that are given once, whatever their case: a file system may not tell {@code Users} from {@code USERS}. */
final class Taken {
    private final Set<String> taken = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    Taken(Iterable<String> reserved) {
        reserved.forEach(name -> taken.add(key(name)));
    }

    /** Whether exactly this name was given. */
    boolean has(String name) {
        return given.contains(name);
    }

    /** The first of the names that is free, or the last of them with a number; it is taken from now on. */
    String take(List<String> choices) {
        for (String choice : choices) {
            if (taken.add(key(choice))) {
                given.add(choice);
                return choice;
            }
        }
        String last = choices.getLast();
        // A digit at the end would run into the number.
        String stem = Character.isDigit(last.charAt(last.length() - 1)) ? last + "_" : last;
        int number = 2;
        while (!taken.add(key(stem + number))) {
            number++;
        }
        given.add(stem + number);
        return stem + number;
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
