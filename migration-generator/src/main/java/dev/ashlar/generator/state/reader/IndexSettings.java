package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.ChosenNames;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.GivenNames;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What statements of their own set on indexes, those behind constraints and those of partitions included. */
final class IndexSettings {
    private final Reading reading;
    private final Indexes indexes;
    private final Constraints constraints;

    IndexSettings(Reading reading, Indexes indexes, Constraints constraints) {
        this.reading = reading;
        this.indexes = indexes;
        this.constraints = constraints;
    }

    void define() {
        for (Index index : indexes.all()) {
            if (!index.valid()) {
                continue;
            }
            define(index);
            for (Indexes.Key key : indexes.keys(index)) {
                Integer target = key.statistics();
                if (target != null && target >= 0) {
                    defineStatistics(index, key.number(), target);
                }
            }
        }
    }

    private void define(Index index) {
        Constraints.Constraint constraint = constraints.behind(index);
        Index parent = index.parent() == 0 ? null : indexes.get(index.parent());
        if (parent != null) {
            defineName(index, parent, constraint);
        }
        List<String> usual = parent == null ? List.of() : parent.options();
        if ((parent != null || constraint != null) && !index.options().equals(usual)) {
            defineStorage(index, usual);
        }
        TableSettings.define(reading, index, needs(index));
    }

    /** The object that has made an index: itself, its constraint, or that of the partitioned table. */
    ObjectId maker(Index index) {
        Index parent = index.parent() == 0 ? null : indexes.get(index.parent());
        if (parent != null) {
            return maker(parent);
        }
        Constraints.Constraint constraint = constraints.behind(index);
        return constraint == null ? Indexes.id(index) : constraint.id();
    }

    /** What must have happened before an index has its name. */
    private List<ObjectId> needs(Index index) {
        List<ObjectId> needs = new ArrayList<>();
        needs.add(maker(index));
        if (index.parent() != 0) {
            needs.add(index.table().id());
            needs.add(nameOf(index));
        }
        return needs;
    }

    private static ObjectId nameOf(Index index) {
        return Aspect.INDEX_NAME.of(Indexes.id(index));
    }

    private ObjectId target(Index index) {
        return index.parent() == 0 ? maker(index) : Indexes.id(index);
    }

    /** What takes a setting along. */
    private ObjectId of(Index index) {
        return index.parent() == 0 ? maker(index) : index.table().id();
    }

    private void defineName(Index index, Index parent, Constraints.@Nullable Constraint constraint) {
        String table = index.table().id().name();
        String joined = ChosenNames.columns(indexes.keys(parent).stream()
                .sorted(Comparator.comparingInt(Indexes.Key::number))
                .map(Indexes.Key::name)
                .toList());
        char kind = constraint == null ? ' ' : constraint.kind();
        String column = kind == 'p' ? null : joined;
        String label = switch (kind) {
            case 'p' -> "pkey";
            case 'u' -> "key";
            case 'x' -> "excl";
            default -> "idx";
        };
        if (!ChosenNames.isChosen(index.name(), table, column, label)) {
            List<ObjectId> needs = new ArrayList<>(List.of(index.table().id()));
            needs.addAll(needs(parent));
            String chosen = ChosenNames.first(table, column, label);
            Settings.define(
                    reading,
                    Indexes.id(index),
                    index.table().id(),
                    Aspect.INDEX_NAME.words(),
                    List.of(GivenNames.index(Indexes.id(parent), index.table().id(), index.name(), needs)),
                    List.of(GivenNames.index(Indexes.id(parent), index.table().id(), chosen, List.of())));
        }
    }

    private void defineStorage(Index index, List<String> usual) {
        Statement set = alter(index);
        String removed = usual.stream()
                .filter(option -> index.options().stream()
                        .noneMatch(kept -> Options.name(kept).equals(Options.name(option))))
                .map(Options::name)
                .collect(Collectors.joining(", "));
        List<Expression> create = new ArrayList<>();
        if (!removed.isEmpty()) {
            create.add(alter(index).sql(" reset (" + removed + ")").build(needs(index)));
        }
        if (!index.options().isEmpty()) {
            create.add(set.sql(" set (" + Options.assignments(index.options()) + ")")
                    .build(needs(index)));
        }
        List<Expression> drop = new ArrayList<>();
        if (!index.options().isEmpty()) {
            String names = index.options().stream().map(Options::name).collect(Collectors.joining(", "));
            drop.add(alter(index).sql(" reset (" + names + ")").build());
        }
        if (!usual.isEmpty()) {
            drop.add(alter(index)
                    .sql(" set (" + Options.assignments(usual) + ")")
                    .build());
        }
        Settings.define(reading, target(index), of(index), "storage", create, drop);
    }

    private void defineStatistics(Index index, int column, int target) {
        String action = " alter column " + column + " set statistics ";
        Settings.define(
                reading,
                target(index),
                of(index),
                "statistics target of key " + column,
                List.of(alter(index).sql(action + target).build(needs(index))),
                List.of(alter(index).sql(action + "-1").build()));
    }

    /** The index by its name, which a rename of its constraint would change too. */
    private Statement alter(Index index) {
        Statement sql = Statement.of("alter index ");
        if (index.parent() == 0) {
            return sql.name(index.table().id().schema()).sql(".").object(maker(index));
        }
        return sql.sql(Identifier.quote(index.table().id().schema()) + "." + Identifier.quote(index.name()));
    }
}
