package dev.ashlar.benchmarks;

import java.util.List;
import java.util.Locale;

/** Results as a picture: a bar for each median of what is compared, a whisker from the smallest to the largest run. */
final class Plot {
    private static final int WIDTH = 860;
    private static final int NAMES = 330;
    private static final int ROW = 24;
    private static final int BARS = WIDTH - NAMES - 90;

    private final StringBuilder body = new StringBuilder();
    private int y = 10;

    private Plot() {}

    static String svg(List<Result> results) {
        Plot plot = new Plot();
        results.forEach(plot::contest);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
                font-family="sans-serif" font-size="13">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                %3$s</svg>
                """.formatted(WIDTH, plot.y + 10, plot.body);
    }

    private void contest(Result result) {
        long longest = result.figures().stream()
                .mapToLong(figure -> result.contest().measure().of(figure).max())
                .max()
                .orElse(1);
        y += 22;
        body.append("<text x=\"10\" y=\"%d\" font-weight=\"bold\" fill=\"#222\">%s, %s in ms</text>\n"
                .formatted(
                        y,
                        escape(result.contest().title()),
                        result.contest().measure().word()));
        y += 10;
        for (Figure figure : result.figures()) {
            bar(figure.contestant(), result.contest().measure().of(figure), (double) BARS / Math.max(1, longest));
        }
        y += 8;
    }

    private void bar(Contestant contestant, Spread spread, double scale) {
        body.append(String.format(
                Locale.ROOT,
                """
                <text x="%1$d" y="%2$d" text-anchor="end" fill="#222">%3$s</text>
                <rect x="%4$d" y="%5$d" width="%6$.1f" height="16" fill="%7$s"/>
                <path d="M%8$.1f %9$dH%10$.1f" stroke="#222" stroke-width="1.5"/>
                <text x="%11$.1f" y="%2$d" fill="#222">%12$d</text>
                """,
                NAMES - 8,
                y + 15,
                escape(contestant.name()),
                NAMES,
                y + 2,
                spread.median() * scale,
                colour(contestant.role()),
                NAMES + spread.min() * scale,
                y + 10,
                NAMES + spread.max() * scale,
                NAMES + spread.max() * scale + 6,
                spread.median()));
        y += ROW;
    }

    private static String colour(Role role) {
        return switch (role) {
            case OURS -> "#2f6fb7";
            case FLOOR -> "#bdbdbd";
            case PEER -> "#e08a2e";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
