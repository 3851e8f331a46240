package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ViewDef;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Steps on views; a view that changes its query is dropped and created, for its columns may change with it. */
public sealed interface ViewStep extends Step {
    /** {@code create view}. */
    record CreateView(Change cause, ViewDef view) implements ViewStep {
        @Override
        public ObjectId object() {
            return view.id();
        }
    }

    /** {@code alter view … set (…)} and {@code reset (…)}. */
    record AlterViewOptions(Change cause, ObjectId object, SortedMap<String, String> set, SortedSet<String> reset)
            implements ViewStep {
        public AlterViewOptions {
            set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
            reset = Collections.unmodifiableSortedSet(new TreeSet<>(reset));
        }
    }

    /** {@code drop view}. */
    record DropView(Change cause, ObjectId object) implements ViewStep {}
}
