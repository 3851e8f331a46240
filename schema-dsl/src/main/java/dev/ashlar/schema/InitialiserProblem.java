package dev.ashlar.schema;

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

    /** A null is a constant of a class that is still constructing its own. */
    private static String remedy(Throwable cause) {
        String message = cause.getMessage();
        if (!(cause instanceof NullPointerException) || message == null) {
            return "Make the class construct its constants without an error.";
        }
        String field = between(message, "Cannot read field \"", "\"");
        String owner = between(message, "because \"", "\" is null");
        String mention = field.isEmpty() || owner.isEmpty() ? "OTHER.id" : simple(owner) + "." + field;
        return "Classes need each other's constants in a circle; let one of them wait: references(() -> %s)."
                .formatted(mention);
    }

    /** A constant with its class, without the package. */
    private static String simple(String constant) {
        int dot = constant.lastIndexOf('.', constant.lastIndexOf('.') - 1);
        return constant.substring(dot + 1);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        int to = from < 0 ? -1 : text.indexOf(end, from + start.length());
        return to < 0 ? "" : text.substring(from + start.length(), to);
    }
}
