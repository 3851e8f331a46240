package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ViewDef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
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
    record AlterViewOptions(Change cause, ViewDef view, Map<String, String> set, SortedSet<String> reset)
            implements ViewStep {
        public AlterViewOptions {
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
            reset = Collections.unmodifiableSortedSet(new TreeSet<>(reset));
        }

        @Override
        public ObjectId object() {
            return view.id();
        }
    }

    /** {@code drop view}. */
    record DropView(Change cause, ViewDef view) implements ViewStep {
        @Override
        public ObjectId object() {
            return view.id();
        }
    }
}
