package dev.ashlar.generator.conformance;

import java.util.regex.Pattern;

/** What one worker does from its beginning to its end: one case, or several that build on each other. */
sealed interface Work permits Pair, History, WholeSchema {
    Pattern ROLES = Pattern.compile(
            "\\b(create|alter|drop)\\s+(role|user(?!\\s+mapping)|group)\\b|\\breassign\\s+owned\\b",
            Pattern.CASE_INSENSITIVE);

    /** Whether it makes, changes or drops roles, which belong to the server: then it runs alone on one. */
    boolean changesRoles();

    /** Whether any of its cases is to be judged. */
    boolean isWanted(Judging judging);

    /** How many cases it has. */
    int size();

    /** Judges every case and hands each on when it is done. */
    void run(Cluster cluster, Judging judging);

    static boolean namesRoles(String sql) {
        return ROLES.matcher(sql).find();
    }
}
