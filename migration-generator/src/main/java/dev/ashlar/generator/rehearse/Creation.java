package dev.ashlar.generator.rehearse;

import java.util.List;

/**
 * The scripts that create a whole schema from nothing.
 *
 * @param of whose schema it is, for messages: {@code declared}, {@code snapshot}
 */
public record Creation(String of, List<Script> scripts) {
    public Creation {
        scripts = List.copyOf(scripts);
    }
}
