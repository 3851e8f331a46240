package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.SchemaDef;

/** Everything that writes one part of a pulled schema, put together once. */
final class Words {
    private final Outline outline;
    private final References references;
    private final ColumnTypes types;
    private final RelationColumns relationColumns;
    private final Expressions expressions;
    private final Defaults defaults;
    private final Attached attached;
    private final Keys keys;

    Words(SchemaDef schema, Settings settings, Outline outline, Places places, Circles circles) {
        this.outline = outline;
        this.references = new References(schema, places, settings, circles);
        this.types = new ColumnTypes(references);
        this.relationColumns = new RelationColumns(schema, types);
        this.expressions = new Expressions(references);
        this.defaults = new Defaults(references, expressions);
        this.attached = new Attached(settings, expressions);
        this.keys = new Keys(references, expressions, attached);
    }

    SchemaDef schema() {
        return references.schema();
    }

    Outline outline() {
        return outline;
    }

    Places places() {
        return references.places();
    }

    References references() {
        return references;
    }

    ColumnTypes types() {
        return types;
    }

    RelationColumns relationColumns() {
        return relationColumns;
    }

    Expressions expressions() {
        return expressions;
    }

    Defaults defaults() {
        return defaults;
    }

    Attached attached() {
        return attached;
    }

    Keys keys() {
        return keys;
    }

    Columns columns() {
        return new Columns(types, defaults, expressions);
    }

    Constraints constraints() {
        return new Constraints(references, keys, relationColumns, attached);
    }

    Partitions partitions() {
        return new Partitions(references, outline, keys, attached);
    }

    Actions actions() {
        return new Actions(expressions, attached);
    }

    SqlObjects sqlObjects() {
        return new SqlObjects(references, expressions, attached);
    }
}
