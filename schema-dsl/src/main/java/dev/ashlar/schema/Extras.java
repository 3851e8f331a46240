package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statements of their own add to an object; most objects have none. */
final class Extras {
    final List<Setting> settings = new ArrayList<>(1);
    final List<Trigger> triggers = new ArrayList<>(0);
    final List<Rule> rules = new ArrayList<>(0);
    final List<Policy> policies = new ArrayList<>(0);

    final List<Grant> grants = new ArrayList<>(0);

    @Nullable
    String owner;

    /** The ones that are there, or new ones. */
    static Extras of(@Nullable Extras known) {
        return known == null ? new Extras() : known;
    }

    /** The same with an owner. */
    Extras ownedBy(String role) {
        owner = Naming.present(role);
        return this;
    }

    /** The same with more grants. */
    Extras with(Grant... more) {
        grants.addAll(List.of(more));
        return this;
    }

    /** The same with one more setting. */
    Extras with(Setting setting) {
        settings.add(setting);
        return this;
    }
}
