package dev.ashlar.generator.source.pull;

import dev.ashlar.generator.source.pull.Phrase.Word;
import dev.ashlar.schema.model.SqlTokens;

/** Parentheses that PostgreSQL prints to be on the safe side. */
final class Parentheses {
    private Parentheses() {}

    /** Takes away those around the whole, and those around one word that is cast. */
    static void strip(Phrase phrase) {
        while (phrase.at(0).is("(") && phrase.closing(0) == phrase.size() - 1 && phrase.size() > 2) {
            phrase.replace(phrase.size() - 1, phrase.size());
            phrase.replace(0, 1);
        }
        stripCasts(phrase);
    }

    /** Takes away those around the conditions of a policy, which has its own, and those around one word that is cast. */
    static void stripConditions(Phrase phrase) {
        for (int at = 0; at < phrase.size(); at++) {
            boolean condition = phrase.at(at).is("using") || phrase.at(at).is("check");
            int outer = condition ? phrase.next(at + 1) : phrase.size();
            while (phrase.at(outer).is("(")
                    && phrase.at(outer + 1).is("(")
                    && phrase.closing(outer) == phrase.closing(outer + 1) + 1) {
                int end = phrase.closing(outer);
                phrase.replace(end, end + 1);
                phrase.replace(outer, outer + 1);
            }
        }
        stripCasts(phrase);
    }

    private static void stripCasts(Phrase phrase) {
        for (int at = 0; at < phrase.size(); at++) {
            if (!phrase.at(at).is("(")
                    || phrase.at(at - 1).isName()
                    || phrase.at(at - 1).object() != null) {
                continue;
            }
            int end = phrase.closing(at);
            if (phrase.at(end + 1).text().equals("::") && isOne(phrase, at + 1, end)) {
                phrase.replace(end, end + 1);
                phrase.replace(at, at + 1);
            }
        }
    }

    /** Whether there is one column, or one call of a function. */
    private static boolean isOne(Phrase phrase, int from, int to) {
        Word first = phrase.at(from);
        boolean column = to == from + 1 && (first.object() != null || first.isName());
        boolean call = first.kind() == SqlTokens.Kind.WORD
                && phrase.at(from + 1).is("(")
                && phrase.closing(from + 1) == to - 1;
        return column || call;
    }
}
