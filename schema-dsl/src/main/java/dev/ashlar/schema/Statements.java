package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that make an object and take it away, and what is said of it beside them. */
final class Statements {
    final List<Sql> create = new ArrayList<>(1);
    final List<Sql> drop = new ArrayList<>(1);

    @Nullable
    String shape;

    @Nullable
    String comment;

    @Nullable
    Origin renamedFrom;

    @Nullable
    Extras extras;

    Statements(Sql first) {
        create.add(first);
    }

    void needs(SchemaObject... objects) {
        create.set(0, create.getFirst().dependsOn(objects));
    }
}
