package dev.ashlar.schema;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Closes who owns an object and who may do what with it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">Privileges</a>
 */
final class GrantClosing {
    /** All words, in the order in which PostgreSQL lists the privileges of one role. */
    private static final List<String> WORDS = List.of(
            "insert",
            "select",
            "update",
            "delete",
            "truncate",
            "references",
            "trigger",
            "execute",
            "usage",
            "create",
            "maintain");

    private static final Comparator<String> ORDER =
            Comparator.<String>comparingInt(WORDS::indexOf).thenComparing(Comparator.naturalOrder());

    private static final Set<String> ON_COLUMNS = Set.of("select", "insert", "update", "references");

    /** What one statement can grant or revoke together. */
    private record Group(@Nullable String column, String role, boolean grantable) {}

    private final Closing closing;
    private final ObjectId target;
    private final String keyword;

    /**
     * For one object.
     *
     * @param keyword the key words that {@code alter} has for it
     */
    GrantClosing(Closing closing, ObjectId target, String keyword) {
        this.closing = closing;
        this.target = target;
        this.keyword = keyword;
    }

    void owner(String role) {
        boolean isPublic = target.equals(ObjectId.schema(ObjectId.PUBLIC));
        closing.add(new StatementDef(
                target.setting("owner"),
                List.of(alter(" owner to " + Identifier.quote(role))),
                List.of(alter(" owner to " + (isPublic ? "pg_database_owner" : "current_user"))),
                null,
                target,
                null));
    }

    private Expression alter(String action) {
        return closing.expressions
                .writer(target)
                .text("alter %s ".formatted(keyword))
                .object(target)
                .text(action)
                .expression();
    }

    /** What is lost goes first, in the order in which it is declared. */
    void privileges(List<Grant> grants) {
        grants.forEach(this::check);
        List<Expression> create = new ArrayList<>(statements(grants, false, false));
        create.addAll(statements(grants, true, true));
        List<Expression> drop = new ArrayList<>(statements(grants, true, false));
        drop.addAll(statements(grants, false, true));
        String shape = create.stream().map(Expression::template).collect(Collectors.joining("; "));
        closing.add(new StatementDef(target.setting("privileges"), create, drop, shape, target, null));
    }

    /**
     * The statements that grant or revoke what was granted or revoked, one for each role, column and right to pass on; the whole
     * table first, and then its columns by their names, as a database is read.
     */
    private List<Expression> statements(List<Grant> grants, boolean granted, boolean grant) {
        Map<Group, SortedSet<String>> groups = new LinkedHashMap<>();
        for (Grant one : grants) {
            if (one.granted == granted) {
                one.roles.forEach(role -> add(groups, one, role, grant && one.grantable));
            }
        }
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(
                        group -> Objects.requireNonNullElse(group.getKey().column(), "")))
                .map(group -> statement(group.getKey(), group.getValue(), grant))
                .toList();
    }

    private static void add(Map<Group, SortedSet<String>> groups, Grant grant, String role, boolean grantable) {
        List<@Nullable String> columns = new ArrayList<>(grant.columns);
        if (columns.isEmpty()) {
            columns.add(null);
        }
        for (String column : columns) {
            SortedSet<String> privileges =
                    groups.computeIfAbsent(new Group(column, role, grantable), key -> new TreeSet<>(ORDER));
            grant.privileges.forEach(word -> privileges.add(word.toLowerCase(Locale.ROOT)));
        }
    }

    private Expression statement(Group group, SortedSet<String> privileges, boolean grant) {
        String column = group.column() == null ? "" : " (%s)".formatted(Identifier.quote(group.column()));
        String words = privileges.stream().map(word -> word + column).collect(Collectors.joining(", "));
        return closing.expressions
                .writer(target)
                .text("%s %s on %s ".formatted(grant ? "grant" : "revoke", words, grantKeyword()))
                .object(target)
                .text(grant ? " to " : " from ")
                .name(group.role())
                .text(group.grantable() ? " with grant option" : "")
                .expression();
    }

    /** The word that {@code grant} has for the object. */
    private String grantKeyword() {
        return switch (target.kind()) {
            case TABLE, VIEW -> ObjectKind.TABLE.keyword();
            case DOMAIN -> ObjectKind.TYPE.keyword();
            case SERVER -> "foreign server";
            default -> keyword;
        };
    }

    private void check(Grant grant) {
        Set<String> known = known();
        for (String privilege : grant.privileges) {
            String word = privilege.toLowerCase(Locale.ROOT);
            if (!known.contains(word)) {
                closing.problems.add(
                        target,
                        "There is no privilege \"%s\" on it.".formatted(privilege),
                        known.isEmpty()
                                ? "Remove the grant: nobody has privileges on such an object."
                                : "Write one or more of %s."
                                        .formatted(known.stream().sorted().collect(Collectors.joining(", "))));
            } else if (!grant.columns.isEmpty() && !ON_COLUMNS.contains(word)) {
                closing.problems.add(
                        target,
                        "The privilege \"%s\" is on whole tables, not on columns.".formatted(privilege),
                        "Remove .on(…), or write one or more of %s."
                                .formatted(ON_COLUMNS.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
        if (grant.roles.isEmpty()) {
            closing.problems.add(
                    target,
                    "It says %s of nobody.".formatted(grant),
                    grant.granted ? "Write .to(\"…\") with a role." : "Write .from(\"…\") with a role.");
        }
    }

    private Set<String> known() {
        return switch (target.kind()) {
            case TABLE, VIEW ->
                Set.of("select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain");
            case SEQUENCE -> Set.of("usage", "select", "update");
            case SCHEMA -> Set.of("usage", "create");
            case ROUTINE -> Set.of("execute");
            case ENUM, DOMAIN, COMPOSITE, TYPE, LANGUAGE, FOREIGN_DATA_WRAPPER, SERVER -> Set.of("usage");
            default -> Set.of();
        };
    }
}
