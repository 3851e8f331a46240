package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Steps on indexes. */
public sealed interface IndexStep extends Step {
    /** {@code create index}. */
    record CreateIndex(Change cause, IndexDef index) implements IndexStep {
        @Override
        public ObjectId object() {
            return index.id();
        }
    }

    /** {@code alter index … set (…)} and {@code reset (…)}. */
    record AlterIndexStorage(Change cause, ObjectId object, Map<String, String> set, SortedSet<String> reset)
            implements IndexStep {
        public AlterIndexStorage {
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
            reset = Collections.unmodifiableSortedSet(new TreeSet<>(reset));
        }
    }

    /** {@code drop index}. */
    record DropIndex(Change cause, ObjectId object) implements IndexStep {}
}
