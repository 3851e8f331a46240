package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
    record AlterIndexStorage(Change cause, ObjectId object, SortedMap<String, String> set, SortedSet<String> reset)
            implements IndexStep {
        public AlterIndexStorage {
            set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
            reset = Collections.unmodifiableSortedSet(new TreeSet<>(reset));
        }
    }

    /** {@code drop index}. */
    record DropIndex(Change cause, ObjectId object) implements IndexStep {}
}
