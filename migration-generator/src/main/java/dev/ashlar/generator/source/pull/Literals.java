package dev.ashlar.generator.source.pull;

import dev.ashlar.generator.source.pull.Phrase.Word;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Constants in a phrase: values of enums, names of sequences, and casts that say what is clear without them. */
record Literals(SchemaDef schema, Phrase phrase) {
    /** Values of enums by their constants, sequences by theirs, and no cast where the other side has the type. */
    void name() {
        for (int at = phrase.size() - 1; at >= 0; at--) {
            if (phrase.at(at).isString() && phrase.at(at + 1).text().equals("::")) {
                name(at);
            }
        }
        simplifyNumbers();
        for (int at = 0; at < phrase.size(); at++) {
            InList.replace(schema, phrase, at);
        }
    }

    private void name(int at) {
        Word type = phrase.at(at + 2);
        String text = phrase.at(at).text();
        if (type.object() != null
                && schema.get(type.object()) instanceof EnumDef known
                && known.labels().contains(StringConstants.text(text))
                && !StringConstants.text(text).isEmpty()
                && !phrase.at(at + 3).text().equals("[")) {
            boolean cast = !isCompared(at, at + 3, type.object());
            ObjectId value = known.id().value(StringConstants.text(text));
            phrase.replace(at, cast ? at + 1 : at + 3, Word.hole(value));
        } else if (type.is("regclass") && phrase.at(phrase.previous(at - 1)).is("(")) {
            ObjectId sequence = sequence(StringConstants.text(text));
            if (sequence != null
                    && phrase.at(phrase.previous(phrase.previous(at - 1) - 1)).is("nextval")) {
                phrase.replace(at, at + 3, Word.hole(sequence));
            }
        } else if (type.is("character") && phrase.at(at + 4).is("varying") && isInListOfVarchar(at)) {
            phrase.replace(at + 1, at + 5);
        } else if (type.is("text") && !phrase.at(at + 3).text().equals("[")) {
            compareWithText(at);
        }
    }

    private @Nullable ObjectId sequence(String path) {
        return phrase.silent().stream()
                .filter(id -> id.kind() == ObjectKind.SEQUENCE)
                .filter(id -> id.path().equals(path) || id.sql().equals(path))
                .findFirst()
                .orElse(null);
    }

    /** Whether what stands before a sign of comparison, or behind one, is a column of the type. */
    private boolean isCompared(int from, int to, ObjectId type) {
        int sign = phrase.previous(from - 1);
        int other = InList.isComparison(phrase.at(sign)) ? phrase.previous(sign - 1) : -1;
        if (other < 0 && InList.isComparison(phrase.at(phrase.next(to)))) {
            other = phrase.next(phrase.next(to) + 1);
        }
        ObjectId column = other < 0 ? null : phrase.at(other).object();
        return column != null
                && schema.get(column) instanceof ColumnDef definition
                && definition.type().dimensions() == 0
                && definition.type().schema().equals(type.schema())
                && definition.type().name().equals(type.name());
    }

    /** Whether the constant stands in {@code column in (…)}, the column being one of varchar. */
    private boolean isInListOfVarchar(int at) {
        int open = at - 1;
        while (open >= 0 && !phrase.at(open).is("(") && !phrase.at(open).is(")")) {
            open--;
        }
        int in = phrase.previous(open - 1);
        int before = phrase.previous(in - 1);
        int column = phrase.at(before).is("not") ? phrase.previous(before - 1) : before;
        return phrase.at(in).is("in") && InList.hasType(schema, phrase.at(column), "varchar");
    }

    /** A whole number is compared with a column of numeric as it is; PostgreSQL casts it by itself. */
    private void simplifyNumbers() {
        for (int at = 1; at < phrase.size(); at++) {
            boolean cast = phrase.at(at).is("(")
                    && phrase.at(at + 1).kind() == SqlTokens.Kind.NUMBER
                    && phrase.at(at + 2).is(")")
                    && phrase.at(at + 3).text().equals("::")
                    && phrase.at(at + 4).is("numeric");
            int sign = phrase.previous(at - 1);
            if (cast
                    && InList.isComparison(phrase.at(sign))
                    && InList.hasType(schema, phrase.at(phrase.previous(sign - 1)), "numeric")) {
                phrase.replace(at, at + 5, phrase.at(at + 1));
            }
        }
    }

    /** A column of text needs no cast of the constant; one of varchar is cast itself, which goes too. */
    private void compareWithText(int at) {
        int sign = phrase.previous(at - 1);
        int end = phrase.previous(sign - 1);
        if (!InList.isComparison(phrase.at(sign))) {
            return;
        } else if (InList.hasType(schema, phrase.at(end), "text")) {
            phrase.replace(at + 1, at + 3);
        } else if (InList.isCastColumn(schema, phrase, end)) {
            phrase.replace(at + 1, at + 3);
            phrase.replace(end - 4, end + 1, phrase.at(end - 3));
        }
    }

    /** What a cast to the column's own type says, the column says already. */
    void simplifyDefault(TypeName type) {
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < phrase.size(); at++) {
            words.add(phrase.at(at));
        }
        if (words.size() < 3 || !words.get(1).text().equals("::") || type.dimensions() > 1) {
            return;
        }
        StringBuilder cast = new StringBuilder();
        for (Word word : words.subList(2, words.size())) {
            cast.append(word.object() != null ? "{}" : word.text().toLowerCase(Locale.ROOT));
        }
        String spelled = cast.toString();
        Word value = words.getFirst();
        boolean own = spelled.equals(spelling(type));
        boolean isEnum = words.size() == 3
                && words.get(2).object() != null
                && words.get(2).object().schema().equals(type.schema())
                && words.get(2).object().name().equals(type.name())
                && type.dimensions() == 0;
        boolean minus = value.text().matches("'-[0-9]{1,9}'") && spelled.equals("integer");
        boolean large = value.text().matches("'[0-9]{11,18}'") && spelled.equals("bigint");
        if (value.isString() && (minus || large)) {
            phrase.replace(
                    0,
                    phrase.size(),
                    Word.of(value.text().substring(1, value.text().length() - 1)));
        } else if (isEnum && value.isString() && enumType(words.get(2)) instanceof EnumDef known) {
            String label = StringConstants.text(value.text());
            if (known.labels().contains(label) && !label.isEmpty()) {
                phrase.replace(0, phrase.size(), Word.hole(known.id().value(label)));
                phrase.silent().remove(known.id());
            }
        } else if (own
                && (value.isString() || (value.is("null") && !type.arguments().isEmpty()))) {
            phrase.replace(1, phrase.size());
        }
    }

    private @Nullable ObjectDef enumType(Word type) {
        return type.object() == null ? null : schema.get(type.object());
    }

    /** How PostgreSQL spells a type where it casts to it. */
    private static String spelling(TypeName type) {
        String name = switch (type.name()) {
            case "varchar" -> "character varying";
            case "timestamptz" -> "timestamp with time zone";
            case "timestamp" -> "timestamp without time zone";
            default -> type.name();
        };
        return type.isUserDefined() ? "" : name + "[]".repeat(type.dimensions());
    }
}
