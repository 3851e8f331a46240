package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy of row-level security: which rows whom a command shows, and which it lets them write.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createpolicy.html">create policy</a>
 */
public final class Policy implements SchemaObject {
    final SchemaObject holder;
    final String name;
    final List<String> roles = new ArrayList<>(1);
    String command = "";
    boolean restrictive;
    boolean unconditional;

    @Nullable
    Sql using;

    @Nullable
    Sql withCheck;

    @Nullable
    String comment;

    @Nullable
    Extras extras;

    Policy(SchemaObject holder, String name) {
        this.holder = holder;
        this.name = Naming.present(name);
    }

    /** Must hold together with another policy; others are alternatives of each other. */
    public Policy restrictive() {
        restrictive = true;
        return this;
    }

    /** For reading only; a policy without such a word is for all commands. */
    public Policy forSelect() {
        command = "select";
        return this;
    }

    /** For inserting only. */
    public Policy forInsert() {
        command = "insert";
        return this;
    }

    /** For updating only. */
    public Policy forUpdate() {
        command = "update";
        return this;
    }

    /** For deleting only. */
    public Policy forDelete() {
        command = "delete";
        return this;
    }

    /** The roles that it is about; without any, all. */
    public Policy to(String... more) {
        roles.addAll(Arrays.asList(more));
        return this;
    }

    /** The rows that may be seen, updated and deleted. */
    public Policy using(Sql condition) {
        using = condition;
        return this;
    }

    /** The rows that may be written; those of {@link #using} unless said. */
    public Policy withCheck(Sql condition) {
        withCheck = condition;
        return this;
    }

    /** Says nothing about rows, on purpose: alone, such a policy permits none. */
    public Policy unconditional() {
        unconditional = true;
        return this;
    }

    /** What {@code comment on policy} says. */
    public Policy comment(String text) {
        comment = text;
        return this;
    }

    /** What a statement of its own sets on it. */
    public Policy set(Setting setting) {
        extras = Extras.of(extras).with(setting);
        return this;
    }

    @Override
    public String toString() {
        return "policy " + name;
    }
}
