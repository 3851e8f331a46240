package dev.ashlar.schema.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names that constraints and indexes have when nobody gives them one: those that PostgreSQL would choose, such as
 * {@code members_email_key}, except that too long ones are shortened with a hash.
 */
public final class DefaultNames {
    private static final int HASH_DIGITS = 8;

    private DefaultNames() {}

    /** The name of a constraint that is otherwise as given, in a table of this name. */
    public static String of(String table, ConstraintDef constraint) {
        return switch (constraint) {
            case PrimaryKeyDef key -> primaryKey(table);
            case UniqueDef key -> join(table, with(key.columns(), key.include()), "key");
            case ForeignKeyDef key -> join(table, key.columns(), "fkey");
            case CheckDef check -> check(table, check.condition());
            case ExclusionDef exclusion ->
                join(
                        table,
                        with(
                                words(exclusion.elements().stream()
                                        .map(ExclusionDef.Element::element)
                                        .toList()),
                                exclusion.include()),
                        "excl");
        };
    }

    /** The name of an index that is otherwise as given, in a table of this name. */
    public static String of(String table, IndexDef index) {
        return join(table, with(words(index.elements()), index.include()), "idx");
    }

    /** Whether a constraint or an index has the name that it would have had without one given. */
    public static boolean isDefault(ObjectDef definition) {
        ObjectId id = definition.id();
        return switch (definition) {
            case ConstraintDef constraint -> of(id.name(), constraint).equals(id.part());
            case IndexDef index -> of(id.name(), index).equals(id.part());
            case NamespaceDef other -> false;
            case ExtensionDef other -> false;
            case EnumDef other -> false;
            case SequenceDef other -> false;
            case TableDef other -> false;
            case ColumnDef other -> false;
            case ViewDef other -> false;
            case RawObjectDef other -> false;
            case DomainDef other -> false;
            case CompositeDef other -> false;
            case StatementDef other -> false;
        };
    }

    private static String primaryKey(String table) {
        return join(table, List.of(), "pkey");
    }

    private static String check(String table, Expression condition) {
        Set<String> columns = new LinkedHashSet<>();
        for (ObjectId reference : condition.references()) {
            if (reference.kind() == ObjectKind.COLUMN) {
                columns.add(reference.part());
            }
        }
        return join(table, columns.size() == 1 ? List.copyOf(columns) : List.of(), "check");
    }

    private static List<String> with(List<String> keys, List<String> include) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(include);
        return all;
    }

    private static List<String> words(List<IndexElement> elements) {
        List<String> words = new ArrayList<>();
        for (IndexElement element : elements) {
            String word = word(element.expression());
            String distinct = word;
            for (int i = 1; words.contains(distinct); i++) {
                distinct = word + i;
            }
            words.add(distinct);
        }
        return words;
    }

    /** A column's name, the name of the function that is called, otherwise {@code expr}. */
    private static String word(Expression expression) {
        if (expression.isColumn()) {
            return expression.references().getFirst().part();
        }
        List<SqlTokens.Token> tokens = SqlTokens.of(expression.template());
        return isCall(tokens) ? tokens.getFirst().text().toLowerCase(Locale.ROOT) : "expr";
    }

    private static boolean isCall(List<SqlTokens.Token> tokens) {
        if (tokens.size() < 3 || tokens.getFirst().kind() != SqlTokens.Kind.WORD) {
            return false;
        }
        int depth = 0;
        for (int i = 1; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (depth == 0) {
                return i == tokens.size() - 1;
            }
        }
        return false;
    }

    private static String join(String table, List<String> words, String ending) {
        List<String> all = new ArrayList<>();
        all.add(table);
        all.addAll(words);
        all.add(ending);
        String name = String.join("_", all);
        return Identifier.bytes(name) <= Identifier.MAX_BYTES ? name : shorten(name, ending);
    }

    private static String shorten(String name, String ending) {
        String tail = "_" + hash(name) + "_" + ending;
        return Identifier.shortened(name, Identifier.MAX_BYTES - tail.length()) + tail;
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
