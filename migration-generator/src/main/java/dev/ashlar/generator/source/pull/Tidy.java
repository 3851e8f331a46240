package dev.ashlar.generator.source.pull;

import java.util.ArrayList;
import java.util.List;

/**
 * What JavaPoet leaves to be done: columns stand line by line, a comment of one line takes one, and no line ends in blanks.
 *
 * <p>Lines are told by how far they are moved in, which those of text blocks never are so little.
 */
final class Tidy {
    private static final int LINE = 120;
    private static final String COLUMN = "    public final ";

    private Tidy() {}

    static String text(String source) {
        List<String> lines = new ArrayList<>();
        String before = "";
        for (String raw : source.split("\n", -1)) {
            String line = raw.stripTrailing();
            int last = lines.size() - 1;
            if (line.startsWith(COLUMN) && last >= 1 && lines.get(last).isEmpty() && before.startsWith(COLUMN)) {
                lines.remove(last);
            }
            if (line.strip().equals("}") && last >= 0 && lines.get(last).endsWith("() {")) {
                line = lines.remove(last) + "}";
            }
            lines.add(line);
            joinComment(lines);
            if (line.startsWith("    public ") || line.startsWith("    private ")) {
                before = line;
            }
        }
        return String.join("\n", lines);
    }

    /** Joins the last three lines where they are a comment that fits on one. */
    private static void joinComment(List<String> lines) {
        int size = lines.size();
        if (size < 3
                || !(lines.get(size - 1).equals(" */") || lines.get(size - 1).equals("     */"))) {
            return;
        }
        String margin = lines.get(size - 1).substring(0, lines.get(size - 1).length() - 3);
        String start = lines.get(size - 3);
        String text = lines.get(size - 2);
        String joined = margin + "/** " + text.strip().replaceFirst("^\\* ?", "") + " */";
        if (start.equals(margin + "/**") && text.startsWith(margin + " * ") && joined.length() <= LINE) {
            lines.subList(size - 3, size).clear();
            lines.add(joined);
        }
    }
}
