package dev.ashlar.generator;

import java.text.Normalizer;
import java.util.Locale;

/** A name that somebody gave a migration, in the form that file names have. */
final class GivenName {
    private static final int LONGEST = 60;

    private GivenName() {}

    /** Lower-case ASCII letters, digits and single underscores; fails when nothing of the name is left. */
    static String of(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_");
        String clipped = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String plain = clipped.replaceAll("^_+|_+$", "");
        if (plain.isEmpty()) {
            throw Failure.usage(
                    "--name " + given, "no letter or digit of it can stand in a file name", "Write NAME=add_status.");
        }
        return plain;
    }
}
