package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One privilege of one role.
 *
 * @param column the column that it is on, or null for the whole object
 * @param role the role, or null for all roles
 * @param grantable whether the role may pass it on
 */
record Grant(@Nullable String column, @Nullable String role, String privilege, boolean grantable) {
    /** What one statement can grant or revoke together. */
    private record Group(@Nullable String column, @Nullable String role, boolean grantable) {}

    /** The statements that grant or revoke these privileges, one for each role, column and right to pass on. */
    static List<Expression> statements(List<Grant> grants, boolean grant, Function<Statement, Statement> on) {
        Map<Group, List<String>> groups = new LinkedHashMap<>();
        for (Grant one : grants) {
            groups.computeIfAbsent(
                            new Group(one.column(), one.role(), grant && one.grantable()), key -> new ArrayList<>())
                    .add(one.privilege().toLowerCase(Locale.ROOT));
        }
        List<Expression> statements = new ArrayList<>();
        groups.forEach((group, privileges) -> {
            String column = group.column() == null ? "" : " (" + Identifier.quote(group.column()) + ")";
            String words = String.join(
                    ", ", privileges.stream().map(word -> word + column).toList());
            String role = group.role() == null ? "public" : Identifier.quote(group.role());
            Statement sql = on.apply(Statement.of((grant ? "grant " : "revoke ") + words + " on "))
                    .sql((grant ? " to " : " from ") + role)
                    .sql(group.grantable() ? " with grant option" : "");
            statements.add(sql.build());
        });
        return statements;
    }
}
