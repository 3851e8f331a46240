package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Privileges that roles have on an object, or have no longer: {@code grant("select", "update").to("app")}. The role {@code
 * public} is all roles.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">Privileges</a>
 */
public final class Grant {
    final List<String> privileges;
    final boolean granted;
    final List<String> roles = new ArrayList<>(1);
    final List<String> columns = new ArrayList<>(0);
    boolean grantable;

    Grant(boolean granted, String... privileges) {
        this.granted = granted;
        this.privileges = List.of(privileges);
    }

    /** Privileges for {@code grants(…)} of a constant, by the words of SQL, such as {@code execute}. */
    public static Grant grant(String... privileges) {
        return new Grant(true, privileges);
    }

    /** Privileges that PostgreSQL gives by itself, to be taken back: {@code revoke("execute").from("public")}. */
    public static Grant revoke(String... privileges) {
        return new Grant(false, privileges);
    }

    /** The roles that get them. */
    public Grant to(String... more) {
        roles.addAll(List.of(more));
        return this;
    }

    /** The roles that lose them. */
    public Grant from(String... more) {
        roles.addAll(List.of(more));
        return this;
    }

    /** The columns of a table that they are on, in place of the whole. */
    public Grant on(Column<?>... more) {
        for (Column<?> column : more) {
            columns.add(column.name);
        }
        return this;
    }

    /** The columns of a view that they are on, in place of the whole. */
    public Grant on(ViewColumn<?>... more) {
        for (ViewColumn<?> column : more) {
            columns.add(column.name);
        }
        return this;
    }

    /** The roles may pass them on. */
    public Grant withGrantOption() {
        grantable = true;
        return this;
    }

    @Override
    public String toString() {
        return "%s %s".formatted(granted ? "grant" : "revoke", String.join(", ", privileges));
    }
}
