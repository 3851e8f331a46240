package dev.ashlar.migrate.files;

import java.util.ArrayList;
import java.util.List;

/** What a splitter has to know of the statement it is in: its depth, and its first words. */
final class StatementWords {
    private static final int REMEMBERED = 3;

    private final List<String> first = new ArrayList<>();
    private int parentheses;
    private int blocks;
    private String previous = "";
    private boolean fromStdin;

    void reset() {
        first.clear();
        parentheses = 0;
        blocks = 0;
        previous = "";
        fromStdin = false;
    }

    boolean atTopLevel() {
        return parentheses == 0 && blocks == 0;
    }

    /** Whether this is a {@code copy} that wants its data from the client. */
    boolean isCopyFromStdin() {
        return fromStdin;
    }

    void symbol(char c) {
        if (c == '(' || c == '[') {
            parentheses++;
        } else if ((c == ')' || c == ']') && parentheses > 0) {
            parentheses--;
        }
        previous = "";
    }

    /**
     * A body in SQL itself ({@code create function … begin atomic … end}, since PostgreSQL 14) has semicolons of its
     * own; the only other thing inside it that closes with {@code end} is {@code case}.
     */
    void word(String word) {
        if (first.size() < REMEMBERED) {
            first.add(word);
        }
        boolean routine = first.contains("create") && !first.get(0).equals("begin");
        if (routine && word.equals("atomic") && previous.equals("begin")) {
            blocks++;
        } else if (blocks > 0 && word.equals("case")) {
            blocks++;
        } else if (blocks > 0 && word.equals("end")) {
            blocks--;
        }
        if (first.get(0).equals("copy") && word.equals("stdin") && previous.equals("from")) {
            fromStdin = true;
        }
        previous = word;
    }
}
