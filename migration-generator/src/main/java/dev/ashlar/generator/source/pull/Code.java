package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;

/**
 * An expression of Java, before it is known how it is cut into lines.
 *
 * <p>Names of classes are kept apart from the text, so that the file that it goes into imports them.
 */
sealed interface Code {
    /** A class file keeps 65,535 bytes of one constant, and a character takes up to three. */
    int MOST_IN_A_CONSTANT = 20_000;

    /** Text that is not cut, with classes in between: {@link String} and {@link ClassName}. */
    record Atom(List<Object> parts) implements Code {
        public Atom {
            parts = List.copyOf(parts);
        }
    }

    /** A static member that is imported, alone: {@code MEMBERS}. */
    record Member(ClassName owner, String name) implements Code {}

    /** An expression and the text right behind it. */
    record Joined(Code start, String end) implements Code {}

    /** A function without arguments that gives a value. */
    record Lambda(Code value) implements Code {}

    /** A call of a method: by a bare name, or after a dot in a {@link Chain}. */
    record Call(Code name, List<Code> arguments) implements Code {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Calls one after the other: {@code column("id", bigint()).primaryKey()}. */
    record Chain(Code head, List<Call> calls) implements Code {
        public Chain {
            calls = List.copyOf(calls);
        }
    }

    /** A text of several lines. */
    record Block(String text) implements Code {}

    static Code of(Object... parts) {
        return new Atom(List.of(parts));
    }

    /** A constant and what follows it at once: {@code MEMBERS.id}. */
    static Code joined(Code start, String end) {
        return new Joined(start, end);
    }

    /** A supplier: {@code () -> MEMBERS.id}. */
    static Code lambda(Code value) {
        return new Lambda(value);
    }

    static Call call(String name, List<? extends Code> arguments) {
        return new Call(of(name), List.copyOf(arguments));
    }

    static Call call(String name, Code... arguments) {
        return new Call(of(name), List.of(arguments));
    }

    /** A call of a static method that is imported. */
    static Call call(ClassName owner, String name, List<? extends Code> arguments) {
        return new Call(new Member(owner, name), List.copyOf(arguments));
    }

    static Call call(ClassName owner, String name, Code... arguments) {
        return new Call(new Member(owner, name), List.of(arguments));
    }

    /** This expression with one more call after a dot. */
    default Code then(Call next) {
        if (this instanceof Chain chain) {
            List<Call> calls = new ArrayList<>(chain.calls());
            calls.add(next);
            return new Chain(chain.head(), calls);
        }
        return new Chain(this, List.of(next));
    }

    default Code then(String name, Code... arguments) {
        return then(call(name, arguments));
    }

    /** A string: on one line, or as a text block when it has several; in pieces when no constant can hold it. */
    static Code string(String text) {
        if (text.length() > MOST_IN_A_CONSTANT) {
            List<Code> pieces = new ArrayList<>(List.of(of("\"\"")));
            for (int from = 0; from < text.length(); ) {
                int to = Math.min(text.length(), from + MOST_IN_A_CONSTANT);
                to -= to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
                pieces.add(string(text.substring(from, to)));
                from = to;
            }
            return call("String.join", pieces);
        }
        return JavaText.mayBeBlock(text) ? new Block(text) : of(JavaText.literal(text));
    }
}
