package dev.ashlar.schema;

import dev.ashlar.schema.model.ForeignKeyDef;

/**
 * What happens to referencing rows when the row they reference goes or changes its key.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK">Foreign keys</a>
 */
public enum Action {
    /** The statement fails, unless the constraint holds again by the time it is checked. */
    NO_ACTION(ForeignKeyDef.Action.NO_ACTION),
    /** The statement fails at once. */
    RESTRICT(ForeignKeyDef.Action.RESTRICT),
    /** The referencing rows are deleted, or take the new key. */
    CASCADE(ForeignKeyDef.Action.CASCADE),
    /** The referencing columns become null. */
    SET_NULL(ForeignKeyDef.Action.SET_NULL),
    /** The referencing columns take their defaults. */
    SET_DEFAULT(ForeignKeyDef.Action.SET_DEFAULT);

    final ForeignKeyDef.Action model;

    Action(ForeignKeyDef.Action model) {
        this.model = model;
    }
}
