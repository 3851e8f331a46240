package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ashlar.generator.source.pull.Code.Atom;
import dev.ashlar.generator.source.pull.Code.Block;
import dev.ashlar.generator.source.pull.Code.Call;
import dev.ashlar.generator.source.pull.Code.Chain;
import dev.ashlar.generator.source.pull.Code.Member;
import java.util.List;

/**
 * Cuts one statement into lines of at most 120 signs, much as palantir-java-format would: calls of a chain and arguments
 * that do not fit stand on lines of their own, eight blanks further in.
 */
final class Printer {
    private static final int LINE = 120;

    /** A chain stays on one line only if its last dot stands before this column. */
    private static final int LAST_DOT = 80;

    private static final int FURTHER = 8;
    private static final String ARROW = "() -> ";

    private final CodeBlock.Builder out = CodeBlock.builder();
    private final int margin;
    private int column;

    /**
     * A printer of a statement.
     *
     * @param margin how far the statement is moved in by what surrounds it
     * @param column where it begins
     */
    private Printer(int margin, int column) {
        this.margin = margin;
        this.column = column;
    }

    /** A statement of a body, with its semicolon and the end of the line. */
    static CodeBlock statement(Code code, int margin) {
        Printer printer = new Printer(margin, margin);
        printer.print(code, margin, 1);
        return printer.out.add(";\n").build();
    }

    /** What a field is set to, after a declaration of so many signs. */
    static CodeBlock value(Code code, int margin, int declared) {
        Printer printer = new Printer(margin, margin + declared);
        Printer further = new Printer(margin, margin + FURTHER);
        boolean headFitsLater =
                code instanceof Chain chain && !printer.fits(chain.head(), 0) && further.fits(chain.head(), 0);
        if (!printer.fits(code, 1) && (further.fits(code, 1) || headFitsLater)) {
            printer.newLine(margin + FURTHER);
            printer.print(code, margin + FURTHER, 1);
        } else {
            printer.print(code, margin, 1);
        }
        return printer.out.build();
    }

    private void print(Code code, int indent, int tail) {
        if (fits(code, tail)) {
            flat(code);
            return;
        }
        switch (code) {
            case Atom atom -> flat(atom);
            case Member member -> flat(member);
            case Code.Joined joined -> flat(joined);
            case Code.Lambda lambda -> flat(lambda);
            case Block block -> block(block, indent);
            case Call call -> call(call, indent, tail);
            case Chain chain -> chain(chain, indent, tail);
        }
    }

    private void chain(Chain chain, int indent, int tail) {
        boolean alone = chain.calls().size() == 1;
        if (alone
                && fits(chain.head(), 1)
                && column + width(chain.head()) < LAST_DOT
                && hasBlock(chain.calls().get(0))) {
            flat(chain.head());
            text(".");
            call(chain.calls().get(0), indent, tail);
            return;
        }
        print(chain.head(), indent, 0);
        for (int i = 0; i < chain.calls().size(); i++) {
            newLine(indent + FURTHER);
            text(".");
            print(chain.calls().get(i), indent + FURTHER, i == chain.calls().size() - 1 ? tail : 0);
        }
    }

    private void call(Call call, int indent, int tail) {
        List<Code> arguments = call.arguments();
        flat(call.name());
        text("(");
        boolean single = arguments.size() == 1;
        if (single && !(arguments.get(0) instanceof Atom)) {
            print(arguments.get(0), indent, tail + 1);
        } else if (arguments.stream().anyMatch(Block.class::isInstance)) {
            aroundBlocks(arguments, indent, tail + 1);
        } else if (!single && hasBlock(arguments.getLast()) && fits(arguments.subList(0, arguments.size() - 1), 10)) {
            flat(arguments.subList(0, arguments.size() - 1));
            text(", ");
            print(arguments.getLast(), indent, tail + 1);
        } else {
            newLine(indent + FURTHER);
            lines(arguments, indent + FURTHER, tail + 1);
        }
        text(")");
    }

    /** All on one line, or the first alone and the others on one line when it is SQL with holes, or each on its own. */
    private void lines(List<Code> arguments, int indent, int tail) {
        List<Code> others = arguments.subList(1, arguments.size());
        boolean holes = arguments.get(0) instanceof Atom atom
                && atom.parts().get(0) instanceof String text
                && text.matches("(?s).*\\{[0-9]+}.*");
        if (fits(arguments, tail)) {
            flat(arguments);
        } else if (!others.isEmpty() && holes && new Printer(0, indent).fits(others, tail)) {
            flat(arguments.get(0));
            text(",");
            newLine(indent);
            flat(others);
        } else {
            for (int i = 0; i < arguments.size(); i++) {
                boolean last = i == arguments.size() - 1;
                print(arguments.get(i), indent, last ? tail : 1);
                if (!last) {
                    text(",");
                    newLine(indent);
                }
            }
        }
    }

    /** A text block begins where it stands; what follows goes on behind its end. */
    private void aroundBlocks(List<Code> arguments, int indent, int tail) {
        for (int i = 0; i < arguments.size(); i++) {
            boolean last = i == arguments.size() - 1;
            Code argument = arguments.get(i);
            boolean separated = i > 0;
            if (separated
                    && !(argument instanceof Block)
                    && !new Printer(0, column + 2).fits(argument, last ? tail : 1)) {
                text(",");
                newLine(indent + FURTHER);
            } else if (separated) {
                text(", ");
            }
            print(argument, indent, last ? tail : 1);
        }
    }

    private void block(Block block, int indent) {
        text("\"\"\"");
        for (String line : JavaText.block(block.text())) {
            if (line.isEmpty()) {
                out.add("\n");
            } else {
                newLine(indent + FURTHER);
                text(line);
            }
        }
    }

    private boolean fits(Code code, int tail) {
        int width = width(code);
        int dot = code instanceof Chain chain
                ? column + width - width(chain.calls().getLast()) - 1
                : 0;
        return column + width + tail <= LINE && dot <= LAST_DOT;
    }

    private boolean fits(List<Code> arguments, int tail) {
        return column + width(arguments) + tail <= LINE;
    }

    private void flat(List<Code> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            text(i == 0 ? "" : ", ");
            flat(arguments.get(i));
        }
    }

    private void flat(Code code) {
        switch (code) {
            case Atom atom -> atom.parts().forEach(this::part);
            case Member member -> {
                // Not as an argument: only text right behind a class is taken for a static import.
                out.add("$T." + member.name(), member.owner());
                column += member.name().length();
            }
            case Call call -> {
                flat(call.name());
                text("(");
                flat(call.arguments());
                text(")");
            }
            case Chain chain -> {
                flat(chain.head());
                for (Call call : chain.calls()) {
                    text(".");
                    flat(call);
                }
            }
            case Code.Joined joined -> {
                flat(joined.start());
                text(joined.end());
            }
            case Code.Lambda lambda -> {
                text(ARROW);
                flat(lambda.value());
            }
            case Block ignored -> throw new IllegalStateException("a text block has several lines");
        }
    }

    private void part(Object part) {
        if (part instanceof ClassName name) {
            out.add("$T", name);
            column += name.simpleName().length();
        } else {
            text((String) part);
        }
    }

    private void text(String text) {
        out.add("$L", text);
        column += text.length();
    }

    private void newLine(int indent) {
        out.add("\n$L", " ".repeat(indent - margin));
        column = indent;
    }

    private static boolean hasBlock(Code code) {
        return width(code) > LINE * 10;
    }

    private static int width(List<Code> codes) {
        long width = 2L * Math.max(0, codes.size() - 1);
        for (Code code : codes) {
            width += width(code);
        }
        return (int) Math.min(width, Integer.MAX_VALUE / 2);
    }

    private static int width(Code code) {
        long width = switch (code) {
            case Atom atom ->
                atom.parts().stream()
                        .mapToInt(part -> part instanceof ClassName name
                                ? name.simpleName().length()
                                : ((String) part).length())
                        .sum();
            case Member member -> member.name().length();
            case Code.Joined joined -> width(joined.start()) + joined.end().length();
            case Code.Lambda lambda -> ARROW.length() + width(lambda.value());
            case Call call -> width(call.name()) + 2L + width(call.arguments());
            case Chain chain ->
                width(chain.head())
                        + chain.calls().stream()
                                .mapToLong(call -> 1L + width(call))
                                .sum();
            case Block ignored -> Integer.MAX_VALUE / 2;
        };
        return (int) Math.min(width, Integer.MAX_VALUE / 2);
    }
}
