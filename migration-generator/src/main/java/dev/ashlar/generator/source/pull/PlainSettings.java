package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.GivenNames;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Settings that the DSL has a word of its own for, told by their statements. */
final class PlainSettings {
    private static final Pattern OWNER = Pattern.compile("alter [a-z ]+ \\{0} owner to (\"?)([^\"]+)\\1");
    private static final Pattern OF_COLUMN = Pattern.compile(
            "alter table only \\{0} alter column \\{1} set (storage|compression|statistics) ([a-z0-9]+)");

    private PlainSettings() {}

    /** The call that says it, or null when it takes the statements themselves. */
    static Code.@Nullable Call call(Settings.Found found) {
        List<Expression> create = found.definition().create();
        if (create.size() != 1) {
            return null;
        }
        String sql = create.getFirst().template();
        ObjectId target = found.target();
        boolean table = target.kind() == ObjectKind.TABLE;
        return switch (found.what()) {
            case "row level security" -> table ? Code.call("rowLevelSecurity") : null;
            case "forced row level security" -> table ? Code.call("forceRowLevelSecurity") : null;
            case "names of not null" ->
                create.getFirst()
                                .template()
                                .equals(GivenNames.ownNotNulls(target, List.of())
                                        .template())
                        ? Code.call("set", Code.call(Dsl.SETTING, "ownNotNullNames"))
                        : null;
            case "owner" -> owner(target, sql);
            case "storage", "compression", "statistics target" -> ofColumn(target, sql);
            default -> null;
        };
    }

    private static Code.@Nullable Call owner(ObjectId target, String sql) {
        Matcher matcher = OWNER.matcher(sql.toLowerCase(Locale.ROOT).equals(sql) ? sql : "");
        boolean usual = switch (target.kind()) {
            case TABLE, VIEW, SEQUENCE, SCHEMA, ENUM, DOMAIN, COMPOSITE, ROUTINE -> true;
            default -> false;
        };
        return usual && matcher.matches() ? Code.call("owner", Code.string(matcher.group(2))) : null;
    }

    private static Code.@Nullable Call ofColumn(ObjectId target, String sql) {
        Matcher matcher = OF_COLUMN.matcher(sql);
        if (target.kind() != ObjectKind.COLUMN || !matcher.matches()) {
            return null;
        }
        String word = matcher.group(1);
        String value = matcher.group(2);
        return Code.call(word, word.equals("statistics") ? Code.of(value) : Code.string(value));
    }
}
