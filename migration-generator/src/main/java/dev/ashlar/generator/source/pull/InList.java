package dev.ashlar.generator.source.pull;

import dev.ashlar.generator.source.pull.Phrase.Word;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Comparisons with constants, whose types PostgreSQL prints although the column tells them. */
final class InList {
    private static final Set<String> SIGNS = Set.of("= <> < > <= >= ~ !~ ~* !~* ~~ !~~ ~~* !~~*".split(" ", -1));

    private InList() {}

    static boolean isComparison(Word word) {
        return word.kind() == SqlTokens.Kind.OPERATOR && SIGNS.contains(word.text());
    }

    static boolean hasType(SchemaDef schema, Word word, String type) {
        ObjectId column = word.object();
        return column != null
                && schema.get(column) instanceof ColumnDef definition
                && definition.type().dimensions() == 0
                && !definition.type().isUserDefined()
                && definition.type().name().equals(type);
    }

    /** Whether {@code (column)::text} ends at a place, the column being one of varchar. */
    static boolean isCastColumn(SchemaDef schema, Phrase phrase, int end) {
        boolean cast = phrase.at(end).is("text")
                && phrase.at(end - 1).text().equals("::")
                && phrase.at(end - 2).is(")")
                && phrase.at(end - 4).is("(");
        return cast && hasType(schema, phrase.at(end - 3), "varchar");
    }

    /** Puts {@code in (…)} in the place of {@code = any (array[…])} at a place, where the elements are constants. */
    static void replace(SchemaDef schema, Phrase phrase, int at) {
        boolean in = phrase.at(at).text().equals("=");
        if (!in && !phrase.at(at).text().equals("<>")) {
            return;
        }
        int word = phrase.next(at + 1);
        int open = phrase.next(word + 1);
        int array = phrase.next(open + 1);
        int bracket = phrase.next(array + 1);
        boolean list = phrase.at(word).is(in ? "any" : "all")
                && phrase.at(open).is("(")
                && phrase.at(array).is("array")
                && phrase.at(bracket).is("[")
                && phrase.closing(open) == phrase.closing(bracket) + 1;
        List<Word> elements = list ? elements(schema, phrase, bracket, phrase.at(phrase.previous(at - 1))) : List.of();
        if (elements.size() < 2) {
            return;
        }
        List<Word> words = new ArrayList<>(List.of(Word.of(in ? "in " : "not in "), Word.of("(")));
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                words.add(Word.of(", "));
            }
            words.add(elements.get(i));
        }
        words.add(Word.of(")"));
        phrase.replace(at, phrase.closing(open) + 1, words.toArray(Word[]::new));
    }

    /** The constants between brackets, of the type of the column they are compared with; none when one is not. */
    private static List<Word> elements(SchemaDef schema, Phrase phrase, int bracket, Word column) {
        List<Word> elements = new ArrayList<>();
        int end = phrase.closing(bracket);
        for (int at = phrase.next(bracket + 1); at < end; ) {
            Word value = phrase.at(at);
            boolean cast = phrase.at(at + 1).text().equals("::");
            boolean text = value.isString() && cast && phrase.at(at + 2).is("text") && hasType(schema, column, "text");
            boolean number = value.kind() == SqlTokens.Kind.NUMBER && !cast;
            ObjectId type = phrase.at(at + 2).object();
            boolean label = value.object() != null
                    && cast
                    && type != null
                    && schema.get(type) instanceof EnumDef known
                    && column.object() != null
                    && schema.get(column.object()) instanceof ColumnDef definition
                    && definition
                            .type()
                            .equals(new TypeName(known.id().schema(), known.id().name(), List.of(), 0));
            int next = phrase.next(at + (cast ? 3 : 1));
            if (!(text || number || label) || (next != end && !phrase.at(next).is(","))) {
                return List.of();
            }
            elements.add(value);
            at = next == end ? end : phrase.next(next + 1);
        }
        return elements;
    }
}
