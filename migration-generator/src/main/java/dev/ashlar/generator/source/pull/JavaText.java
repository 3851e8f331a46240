package dev.ashlar.generator.source.pull;

import java.util.ArrayList;
import java.util.List;

/** Texts as Java writes them, whatever they hold. */
final class JavaText {
    private JavaText() {}

    /** Whether a text block can hold it: beyond Latin, the blanks that a compiler takes off have no escapes that stay. */
    static boolean mayBeBlock(String text) {
        return text.indexOf('\n') >= 0 && text.chars().noneMatch(c -> c > 0xff && Character.isWhitespace(c));
    }

    /** A string literal. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            literal.append(c == '"' ? "\\\"" : escaped(c));
        }
        return literal.append('"').toString();
    }

    /**
     * The lines of a text block between its delimiters, the last one with the closing delimiter.
     *
     * <p>A compiler takes off the indentation that all lines share, and blanks at the ends of lines: both are escaped where
     * the text has them itself.
     */
    static List<String> block(String text) {
        String[] lines = text.split("\n", -1);
        boolean closedApart = lines[lines.length - 1].isEmpty();
        boolean indented = !closedApart && sharesIndentation(lines);
        List<String> result = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String line = escapedLine(lines[i]);
            if (indented && !lines[i].isBlank()) {
                line = (lines[i].charAt(0) == '\t' ? "\\t" : "\\s") + line.substring(1);
                indented = false;
            }
            result.add(line);
        }
        int last = result.size() - 1;
        String end = result.get(last);
        result.set(last, (end.endsWith("\"") ? end.substring(0, end.length() - 1) + "\\\"" : end) + "\"\"\"");
        return result;
    }

    /** Whether no line that counts starts at the margin, so that the compiler would move all of them there. */
    private static boolean sharesIndentation(String[] lines) {
        for (String line : lines) {
            if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static String escapedLine(String line) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean third = c == '"' && line.startsWith("\"\"", i + 1);
            escaped.append(third ? "\\\"" : c == '\t' ? "\t" : escaped(c));
        }
        if (!line.isEmpty() && Character.isWhitespace(line.charAt(line.length() - 1))) {
            char end = escaped.charAt(escaped.length() - 1);
            if (end == ' ' || end == '\t') {
                escaped.setLength(escaped.length() - 1);
                escaped.append(end == ' ' ? "\\s" : "\\t");
            }
        }
        return escaped.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\f' -> "\\f";
            case '\b' -> "\\b";
            default -> isPrinted(c) ? String.valueOf(c) : (c < 0x100 ? "\\%03o" : "\\u%04x").formatted((int) c);
        };
    }

    /** Signs that cannot be seen, or that turn the direction of what follows, are written by their numbers. */
    private static boolean isPrinted(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    /** Text for a Javadoc comment. */
    static String javadoc(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
    }
}
