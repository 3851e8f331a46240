package dev.ashlar.generator.conformance;

import dev.ashlar.migrate.files.BrokenFilesException;
import dev.ashlar.migrate.files.FileProblem;
import dev.ashlar.migrate.files.Statement;
import dev.ashlar.migrate.files.StatementSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * SQL as people hand it to psql: statements, {@code copy … from stdin} with the rows after it, and psql's own commands, of
 * which those are skipped that change nothing in a database.
 *
 * @param place the file's name, for messages
 */
record PsqlScript(String place, List<Piece> pieces) {
    /** Commands that only concern what psql prints or refuses. */
    private static final Set<String> SKIPPED = Set.of(
            "\\restrict", "\\unrestrict", "\\echo", "\\qecho", "\\pset", "\\timing", "\\encoding", "\\set", "\\.");

    /** A part that is sent to the server at once; lines count from 1. */
    sealed interface Piece {
        int line();

        record Sql(int line, String sql) implements Piece {}

        record Rows(int line, String copy, String rows) implements Piece {}
    }

    PsqlScript {
        pieces = List.copyOf(pieces);
    }

    /** Takes a script apart; fails for a quote that is not closed and a command of psql that cannot be skipped. */
    static PsqlScript of(String place, String text) throws BrokenCaseException {
        List<String> lines = text.lines().toList();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int stop = from + addUntilPsqls(place, lines, from, pieces);
            from = stop < lines.size() ? afterPsqls(place, lines, stop, pieces) : stop;
        }
        return new PsqlScript(place, pieces);
    }

    /** Adds the statements before the first line that only psql understands; returns how many lines they fill. */
    private static int addUntilPsqls(String place, List<String> lines, int from, List<Piece> pieces)
            throws BrokenCaseException {
        List<String> rest = lines.subList(from, lines.size());
        try {
            add(StatementSplitter.split(place, String.join("\n", rest)), from, pieces);
            return rest.size();
        } catch (BrokenFilesException e) {
            FileProblem problem = e.problems().get(0);
            if (problem.kind() != FileProblem.Kind.UNSUPPORTED) {
                throw new BrokenCaseException(problem.toString());
            }
            String line = problem.place().substring(problem.place().lastIndexOf(':') + 1);
            int before = Integer.parseInt(line) - 1;
            add(StatementSplitter.split(place, String.join("\n", rest.subList(0, before))), from, pieces);
            return before;
        }
    }

    private static void add(List<Statement> statements, int from, List<Piece> pieces) {
        statements.forEach(statement -> pieces.add(new Piece.Sql(from + statement.line(), statement.sql())));
    }

    /** Takes psql's line, or a copy with its rows; returns the line after it. */
    private static int afterPsqls(String place, List<String> lines, int at, List<Piece> pieces)
            throws BrokenCaseException {
        if (lines.get(at).startsWith("\\")) {
            String command = lines.get(at).strip().split("\\s+", 2)[0];
            if (!SKIPPED.contains(command)) {
                throw new BrokenCaseException(
                        place + ":" + (at + 1) + ": " + command + " is a command of psql, which is not there");
            }
            return at + 1;
        }
        int rows = at;
        while (rows < lines.size() && !lines.get(rows).stripTrailing().endsWith(";")) {
            rows++;
        }
        int end = Math.min(rows + 1, lines.size());
        String copy = String.join("\n", lines.subList(at, end)).strip();
        int stop = end;
        while (stop < lines.size() && !lines.get(stop).equals("\\.")) {
            stop++;
        }
        String data = String.join(
                "", lines.subList(end, stop).stream().map(row -> row + "\n").toList());
        pieces.add(new Piece.Rows(at + 1, copy.replaceFirst(";$", ""), data));
        return Math.min(stop + 1, lines.size());
    }
}
