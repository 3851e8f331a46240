package dev.ashlar.generator;

/** The decisions of one command line, as they were typed; empty where none was. */
record GivenDecisions(String rename, String drop, String keep) {
    static final GivenDecisions NONE = new GivenDecisions("", "", "");
}
