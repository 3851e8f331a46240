package dev.ashlar.generator.conformance;

import dev.ashlar.generator.rehearse.Script;
import java.util.List;

/** A database of one case, dropped when closed. Whoever works in it has a session of its own, which ends with the work. */
record CaseDatabase(Cluster cluster, String name) implements AutoCloseable {
    /** The search path that the runner sets. */
    static final String RUNNERS_PATH = "public";

    /** Loads a script as psql would, in one transaction or statement by statement. */
    void load(PsqlScript script, boolean oneTransaction) throws BrokenCaseException {
        try (Session session = Session.open(cluster, name, "")) {
            session.load(script, oneTransaction);
        }
    }

    void run(List<Script> scripts) throws BrokenCaseException {
        try (Session session = session()) {
            session.run(scripts);
        }
    }

    /** A session for an engine. */
    Session session() throws BrokenCaseException {
        return Session.open(cluster, name, RUNNERS_PATH);
    }

    DumpedSchema dump() throws BrokenCaseException {
        return cluster.oracle().dump(cluster.address(), name);
    }

    CaseDatabase copy() throws BrokenCaseException {
        return cluster.copyOf(name);
    }

    @Override
    public void close() throws BrokenCaseException {
        cluster.drop(name);
    }
}
