package dev.ashlar.schema.model;

import java.util.List;

/** What the source says: the declared schema, and the decisions written beside it. */
public record Declaration(SchemaDef schema, List<Decision> decisions) {
    public Declaration {
        decisions = List.copyOf(decisions);
    }
}
