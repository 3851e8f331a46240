package dev.ashlar.schema;

import dev.ashlar.schema.model.Aspect;
import java.util.ArrayList;
import java.util.List;

/**
 * What a statement of its own sets on an object that is there already, where no other word says it: {@code
 * set(setting("tuning", sql("alter table {0} set (…)", ITSELF), sql("alter table {0} reset (…)", ITSELF)))}.
 */
public final class Setting {
    final String what;
    final List<Sql> create = new ArrayList<>(1);
    final List<Sql> drop = new ArrayList<>(1);
    final boolean ownNotNullNames;
    boolean added;

    private Setting(String what, boolean ownNotNullNames) {
        this.what = Naming.present(what);
        this.ownNotNullNames = ownNotNullNames;
    }

    /**
     * A setting.
     *
     * @param what tells the settings of one object apart
     * @param createSql the statement that sets it; in it and the next one {@link Sql#ITSELF} is the object it is set on
     * @param dropSql the statement that takes it back
     */
    public static Setting setting(String what, Sql createSql, Sql dropSql) {
        Setting setting = new Setting(what, false);
        setting.create.add(createSql);
        setting.drop.add(dropSql);
        return setting;
    }

    /**
     * Of a partition: its not-null constraints have the names of a table of its own, as where it was made alone and attached
     * later, and not those of its parent; from PostgreSQL 18 on.
     */
    public static Setting ownNotNullNames() {
        return new Setting(Aspect.NOT_NULL_NAMES.words(), true);
    }

    /** One more statement that sets it, after the others. */
    public Setting then(Sql statement) {
        create.add(statement);
        return this;
    }

    /** One more statement that takes it back, after the others. */
    public Setting thenDrop(Sql statement) {
        drop.add(statement);
        return this;
    }

    /** Its statements only add: it must be taken back before it can be set to something else. */
    public Setting adds() {
        added = true;
        return this;
    }

    @Override
    public String toString() {
        return "setting " + what;
    }
}
