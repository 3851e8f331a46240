package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as a list of words that can be put in other words. */
final class Phrase {
    /** One word: what it is, how it is written, and for a hole what stands there. */
    record Word(SqlTokens.Kind kind, String text, @Nullable ObjectId object) {
        static Word of(String text) {
            return new Word(SqlTokens.Kind.OPERATOR, text, null);
        }

        static Word hole(ObjectId object) {
            return new Word(SqlTokens.Kind.HOLE, "", object);
        }

        boolean is(String word) {
            return (kind == SqlTokens.Kind.WORD || kind == SqlTokens.Kind.OPERATOR) && text.equalsIgnoreCase(word);
        }

        boolean isString() {
            return kind == SqlTokens.Kind.STRING;
        }

        boolean isName() {
            return kind == SqlTokens.Kind.WORD || kind == SqlTokens.Kind.QUOTED_NAME;
        }

        /** The name that a word or quoted name stands for. */
        String name() {
            return kind == SqlTokens.Kind.QUOTED_NAME
                    ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                    : text.toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final int MOST_IN_A_LINE = 96;
    private static final int HOLE = 3;
    private static final Word NONE = Word.of("");

    private final List<Word> words = new ArrayList<>();
    private final List<ObjectId> silent;

    Phrase(Expression expression) {
        for (SqlTokens.Token token : SqlTokens.withBlanks(expression.template())) {
            boolean hole = token.kind() == SqlTokens.Kind.HOLE;
            ObjectId object = hole ? expression.references().get(token.hole()) : null;
            words.add(new Word(token.kind(), token.text(), object));
        }
        silent = new ArrayList<>(Holes.silent(expression));
    }

    int size() {
        return words.size();
    }

    /** The word at a place; nothing in front of the first and behind the last. */
    Word at(int place) {
        return place < 0 || place >= words.size() ? NONE : words.get(place);
    }

    /** The place of the next word that is no blank, from a place on. */
    int next(int place) {
        int at = place;
        while (at < words.size() && words.get(at).kind() == SqlTokens.Kind.BLANK) {
            at++;
        }
        return at;
    }

    /** The place of the last word that is no blank, from a place back; -1 when there is none. */
    int previous(int place) {
        int at = place;
        while (at >= 0 && words.get(at).kind() == SqlTokens.Kind.BLANK) {
            at--;
        }
        return at;
    }

    /** The place of the parenthesis or bracket that closes the one at a place. */
    int closing(int opening) {
        int depth = 0;
        for (int at = opening; at < words.size(); at++) {
            Word word = words.get(at);
            depth += word.is("(") || word.is("[") ? 1 : word.is(")") || word.is("]") ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return words.size();
    }

    /** Puts other words in the place of those from one place up to another one. */
    void replace(int from, int to, Word... others) {
        words.subList(from, to).clear();
        words.addAll(from, List.of(others));
    }

    List<ObjectId> silent() {
        return silent;
    }

    boolean has(String word) {
        return first(word) < words.size();
    }

    /** The place of the first such word, or the end. */
    int first(String word) {
        int at = 0;
        while (at < words.size() && !words.get(at).is(word)) {
            at++;
        }
        return at;
    }

    /**
     * Cuts a long line where it has blanks, so that its source is read without scrolling.
     *
     * @param before how much of the first line stands elsewhere
     */
    void wrap(int before) {
        int width = -before;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.kind() == SqlTokens.Kind.BLANK && word.text().indexOf('\n') >= 0) {
                width = 0;
            } else if (word.text().equals(" ") && width + widthToBlank(at + 1) > MOST_IN_A_LINE) {
                words.set(at, new Word(SqlTokens.Kind.BLANK, "\n", null));
                width = 0;
            } else {
                width += width(word);
            }
        }
    }

    private int widthToBlank(int from) {
        int width = 1;
        for (int at = from; at < words.size() && words.get(at).kind() != SqlTokens.Kind.BLANK; at++) {
            width += width(words.get(at));
        }
        return width;
    }

    private static int width(Word word) {
        return word.object() == null ? word.text().length() : HOLE;
    }

    Expression expression() {
        List<ObjectId> references = new ArrayList<>();
        StringBuilder template = new StringBuilder();
        for (Word word : words) {
            if (word.object() == null) {
                template.append(word.text());
            } else {
                if (!references.contains(word.object())) {
                    references.add(word.object());
                }
                template.append('{').append(references.indexOf(word.object())).append('}');
            }
        }
        List<ObjectId> types = references.stream()
                .filter(id -> id.kind() == ObjectKind.VALUE)
                .map(ObjectId::owner)
                .toList();
        silent.stream()
                .filter(id -> !references.contains(id) && !types.contains(id))
                .forEach(references::add);
        return new Expression(template.toString().strip(), references);
    }
}
