package dev.ashlar.generator;

/**
 * What one run of the generator is asked to do.
 *
 * @param target the make target whose lines people are told to type
 * @param name the migration's name, or empty for one derived from the changes
 */
record GenerateRequest(SchemaModule module, String target, String name, GivenDecisions given) {
    CommandLines lines() {
        return new CommandLines(target, module);
    }
}
