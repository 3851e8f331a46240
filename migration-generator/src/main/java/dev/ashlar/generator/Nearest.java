package dev.ashlar.generator;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known word was probably meant by an unknown one. */
final class Nearest {
    private Nearest() {}

    /** The known word with the fewest edits, the first of equals; empty when none is near. */
    static Optional<String> to(String word, Collection<String> known) {
        int tolerated = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(candidate -> edits(word, candidate) <= tolerated)
                .min(Comparator.<String>comparingInt(candidate -> edits(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many characters have to be put in, taken out or replaced. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
