package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.StatementDef;
import java.util.List;
import java.util.stream.Collectors;

/** Properties that a statement of its own sets on an object, as objects themselves. */
final class Settings {
    private Settings() {}

    static void define(Reading reading, ObjectId target, String what, Expression create, Expression drop) {
        define(reading, target, target, what, List.of(create), List.of(drop));
    }

    /** A setting of one object that goes along with another one, such as the table of a column that it inherits. */
    static void define(
            Reading reading,
            ObjectId target,
            ObjectId of,
            String what,
            List<Expression> create,
            List<Expression> drop) {
        reading.define(new StatementDef(target.setting(what), create, drop, null, of, null));
    }

    /** A setting that gives something a name. */
    static void defineName(
            Reading reading, ObjectId target, Aspect aspect, String name, Expression create, Expression drop) {
        reading.define(new StatementDef(aspect.of(target), List.of(create), List.of(drop), name, target, null));
    }

    /** A setting that must be taken back before it can be set to something else, since its statements only add. */
    static void defineFixed(
            Reading reading,
            ObjectId target,
            ObjectId of,
            String what,
            List<Expression> create,
            List<Expression> drop) {
        String shape = create.stream().map(Expression::template).collect(Collectors.joining("; "));
        reading.define(new StatementDef(target.setting(what), create, drop, shape, of, null));
    }
}
