package dev.ashlar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of the documentation that shows the figures, with the picture beside it. */
record Page(Path file) {
    private static final String BEGIN = "<!-- figures: written by the harness -->\n";
    private static final String END = "<!-- end of figures -->\n";

    void publish(String figures, String svg) throws IOException {
        Files.writeString(file, replace(Files.readString(file), figures));
        String picture = file.getFileName().toString().replaceFirst("\\.md$", ".svg");
        Files.writeString(file.resolveSibling(picture), svg);
    }

    /** @throws IllegalArgumentException when the text lacks one of the two marks */
    static String replace(String text, String figures) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The page lacks the lines " + BEGIN + " and " + END);
        }
        return text.substring(0, begin + BEGIN.length()) + "\n" + figures + "\n" + text.substring(end);
    }
}
