package dev.ashlar.generator.source.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names of a database by Java's conventions: {@code member_status} becomes MemberStatus, memberStatus and MEMBER_STATUS. */
final class JavaNames {
    private JavaNames() {}

    /** A class; {@code fallback} begins it when the name has no letter to begin with. */
    static String type(String name, String fallback) {
        return startingWithLetter(
                words(name).stream().map(JavaNames::capitalised).collect(Collectors.joining()), fallback);
    }

    /** A field or a package. */
    static String field(String name, String fallback) {
        List<String> words = words(name);
        String joined = words.isEmpty()
                ? ""
                : words.get(0)
                        + words.subList(1, words.size()).stream()
                                .map(JavaNames::capitalised)
                                .collect(Collectors.joining());
        String field = startingWithLetter(joined, fallback);
        return SourceVersion.isKeyword(field) ? field + "_" : field;
    }

    /** A constant. */
    static String constant(String name, String fallback) {
        return startingWithLetter(String.join("_", words(name)).toUpperCase(Locale.ROOT), fallback + "_");
    }

    /** The words of a name in lower case, cut at signs and where capitals begin; digits stay with what is before them. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = name.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean sign = !Character.isLetterOrDigit(points[i])
                    || !Character.isJavaIdentifierPart(points[i])
                    || Character.isIdentifierIgnorable(points[i]);
            boolean capital = Character.isUpperCase(points[i])
                    && i > 0
                    && (!Character.isUpperCase(points[i - 1])
                            || (i + 1 < points.length && Character.isLowerCase(points[i + 1])));
            if ((sign || capital) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (!sign) {
                word.append(Character.toString(points[i]).toLowerCase(Locale.ROOT));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static String startingWithLetter(String name, String fallback) {
        return !name.isEmpty() && Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : fallback + name;
    }
}
