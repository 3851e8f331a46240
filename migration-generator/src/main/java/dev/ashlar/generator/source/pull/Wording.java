package dev.ashlar.generator.source.pull;

import dev.ashlar.generator.source.pull.Phrase.Word;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.TypeName;
import java.util.List;
import java.util.Locale;

/**
 * Puts what PostgreSQL prints as a person would write it: names of objects become holes, key words are in lower case, and
 * casts and parentheses go that PostgreSQL adds by itself. It parses the result to the same tree.
 */
final class Wording {
    private final SchemaDef schema;

    Wording(SchemaDef schema) {
        this.schema = schema;
    }

    /** An expression about a table's own rows. */
    Expression ofRow(Expression expression, ObjectId table) {
        Phrase phrase = new Phrase(expression);
        nameObjects(phrase);
        if (!phrase.has("select")) {
            nameColumns(phrase, table, 0);
        }
        return finished(phrase);
    }

    /** A statement or a query, which may name columns of many tables: these stay as they are. */
    Expression ofStatement(Expression expression, ObjectId self) {
        Phrase phrase = new Phrase(expression);
        // What a statement makes, it calls by its name.
        phrase.silent().remove(self);
        nameObjects(phrase);
        new Literals(schema, phrase).name();
        lowerCase(phrase);
        if (self.kind() == ObjectKind.TRIGGER || self.kind() == ObjectKind.RULE) {
            phrase.wrap("create or replace  ".length()
                    + self.kind().word().length()
                    + self.part().length());
        }
        return phrase.expression();
    }

    /** A policy's statement, whose conditions are about a table's own rows. */
    Expression ofPolicy(Expression expression, ObjectId table) {
        Phrase phrase = new Phrase(expression);
        nameObjects(phrase);
        if (!phrase.has("from")) {
            nameColumns(phrase, table, phrase.first("("));
        }
        new Literals(schema, phrase).name();
        Parentheses.stripConditions(phrase);
        lowerCase(phrase);
        return phrase.expression();
    }

    /** A condition that names no columns. */
    Expression ofCondition(Expression expression) {
        Phrase phrase = new Phrase(expression);
        nameObjects(phrase);
        return finished(phrase);
    }

    /** The default value of a column or domain. */
    Expression ofDefault(Expression expression, TypeName type) {
        Phrase phrase = new Phrase(expression);
        nameObjects(phrase);
        new Literals(schema, phrase).simplifyDefault(type);
        return finished(phrase);
    }

    private Expression finished(Phrase phrase) {
        new Literals(schema, phrase).name();
        Parentheses.strip(phrase);
        lowerCase(phrase);
        phrase.wrap(0);
        return phrase.expression();
    }

    /** Names with their schemas, which nothing can be taken for but what the expression depends on. */
    private void nameObjects(Phrase phrase) {
        for (int at = 0; at < phrase.size(); at++) {
            Word schemaName = phrase.at(at);
            Word name = phrase.at(at + 2);
            boolean path = schemaName.isName() && phrase.at(at + 1).text().equals(".") && name.isName();
            if (!path
                    || phrase.at(at - 1).text().equals(".")
                    || phrase.at(at + 3).text().equals(".")) {
                continue;
            }
            boolean call = phrase.at(phrase.next(at + 3)).is("(");
            List<ObjectId> found = phrase.silent().stream()
                    .map(this::named)
                    .filter(id -> isNamed(id, schemaName.name(), name.name(), call))
                    .distinct()
                    .toList();
            if (found.size() == 1 && found.getFirst().kind() == ObjectKind.ROUTINE) {
                phrase.replace(at + 2, at + 3, Word.hole(found.getFirst()));
            } else if (found.size() == 1) {
                phrase.replace(at, at + 3, Word.hole(found.getFirst()));
            }
        }
    }

    /** What stands for a thing in SQL: for a column, its table or view. */
    private ObjectId named(ObjectId id) {
        return id.kind() == ObjectKind.COLUMN ? schema.holder(id) : id;
    }

    private static boolean isNamed(ObjectId id, String schemaName, String name, boolean call) {
        boolean kind = switch (id.kind()) {
            case ROUTINE -> call;
            case TABLE, VIEW -> !call;
            case ENUM, DOMAIN, COMPOSITE, TYPE -> !call;
            default -> false;
        };
        return kind && id.schema().equals(schemaName) && id.name().equals(name);
    }

    private void nameColumns(Phrase phrase, ObjectId table, int from) {
        for (int at = from; at < phrase.size(); at++) {
            Word word = phrase.at(at);
            int before = phrase.previous(at - 1);
            boolean bare = word.isName()
                    && !phrase.at(before).text().equals(".")
                    && !phrase.at(before).text().equals("::")
                    && !phrase.at(before).is("as")
                    && !phrase.at(at + 1).text().equals(".")
                    && !phrase.at(phrase.next(at + 1)).is("(");
            if (bare) {
                ObjectId column = table.column(word.name());
                boolean needsQuotes = !Identifier.quote(word.name()).equals(word.name());
                boolean quoted = word.kind() == SqlTokens.Kind.QUOTED_NAME;
                if (phrase.silent().contains(column) && schema.contains(column) && (quoted || !needsQuotes)) {
                    phrase.replace(at, at + 1, Word.hole(column));
                }
            }
        }
    }

    /** PostgreSQL prints its own words in capitals and quotes all other names that have some. */
    private static void lowerCase(Phrase phrase) {
        for (int at = 0; at < phrase.size(); at++) {
            Word word = phrase.at(at);
            if (word.kind() == SqlTokens.Kind.WORD) {
                phrase.replace(at, at + 1, new Word(word.kind(), word.text().toLowerCase(Locale.ROOT), null));
            }
        }
    }
}
