package dev.ashlar.schema;

import java.util.Locale;

/** Words for a class whose constants could not be constructed. */
final class InitialiserProblem {
    private InitialiserProblem() {}

    static void add(Throwable cause, String className, Problems problems) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        problems.add(
                place(cause, className),
                "Constructing its constants failed: %s%s"
                        .formatted(cause.getClass().getName(), message),
                remedy(cause));
    }

    /** The line of the declaring code that failed; frames of this library and of the JDK are not where to look. */
    private static String place(Throwable cause, String className) {
        for (StackTraceElement frame : cause.getStackTrace()) {
            boolean ours = frame.getClassName().startsWith(Table.class.getPackageName() + ".")
                    && frame.getClassName()
                                    .indexOf('.', Table.class.getPackageName().length() + 1)
                            < 0;
            if (!ours && !frame.getClassName().startsWith("java.")) {
                return "%s (%s:%d)".formatted(className, frame.getFileName(), frame.getLineNumber());
            }
        }
        return className;
    }

    private static String remedy(Throwable cause) {
        String message = cause.getMessage();
        boolean circle = cause instanceof NullPointerException
                && message != null
                && message.toLowerCase(Locale.ROOT).contains("because \"");
        return circle
                ? "Two classes need each other's constants; let one of them wait: references(() -> OTHER.id)."
                : "Make the class construct its constants without an error.";
    }
}
