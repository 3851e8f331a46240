package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;

/** How sources name objects: by constants and fields, at once or, where classes need each other, when they are asked for. */
final class References {
    private static final String LATER = "later";

    private final SchemaDef schema;
    private final Places places;
    private final Settings settings;
    private final Circles circles;

    References(SchemaDef schema, Places places, Settings settings, Circles circles) {
        this.schema = schema;
        this.places = places;
        this.settings = settings;
        this.circles = circles;
    }

    SchemaDef schema() {
        return schema;
    }

    Places places() {
        return places;
    }

    /** An object whose constant must be there already, such as a type or a schema. */
    Code now(Scope scope, ObjectId target) {
        ObjectId holder = holder(target);
        circles.needs(scope, places.of(holder), holder, true);
        return plain(scope, target);
    }

    /** A column of another table that must be there already. */
    Code nowColumn(Scope scope, ObjectId column) {
        now(scope, holder(column));
        return plain(scope, column);
    }

    /** A schema by its name, {@code public} among them. */
    Code schemaOf(Scope scope, String name) {
        ObjectId id = ObjectId.schema(name);
        return isPublic(id) ? plain(scope, id) : now(scope, id);
    }

    /** Whether the object is there to be named: what was left out of a schema may still be needed by what was not. */
    boolean canName(ObjectId target) {
        return target.kind() == ObjectKind.SETTING
                ? settings.has(target)
                : isPublic(target) || places.find(holder(target)) != null;
    }

    /** Whether naming the object here would come to a constant that is not there yet. */
    boolean isLate(Scope scope, ObjectId target) {
        ObjectId holder = holder(target);
        if (target.kind() == ObjectKind.VALUE || isPublic(holder) || scope.isOfRelation(holder)) {
            return false;
        }
        return circles.needs(scope, places.of(holder), holder, false);
    }

    /** An object as an argument of {@code sql(…)}. */
    Code argument(Scope scope, ObjectId target) {
        if (target.equals(scope.itself()) && !target.equals(scope.relation())) {
            return new Code.Member(Dsl.SQL, "ITSELF");
        }
        return isLate(scope, target)
                ? Code.call(Dsl.SQL, LATER, Code.lambda(plain(scope, target)))
                : plain(scope, target);
    }

    /** An object by the names that it has, whether it is there or not. */
    Code plain(Scope scope, ObjectId target) {
        return switch (target.kind()) {
            case VALUE -> Code.of(places.enumClass(target.owner()), "." + places.value(target.owner(), target.part()));
            case COLUMN -> column(scope, target);
            case CONSTRAINT, INDEX, TRIGGER, RULE, POLICY -> part(scope, target);
            case SETTING -> setting(scope, settings.get(target));
            case TABLE, VIEW -> relation(scope, target);
            default -> isPublic(target) ? Code.of(Dsl.SCHEMA, ".PUBLIC") : constant(scope, target);
        };
    }

    private Code column(Scope scope, ObjectId column) {
        if (scope.hasField(column)) {
            return Code.of(places.field(column));
        }
        ObjectId holder = holder(column);
        return places.hasField(column)
                ? Code.joined(relation(scope, holder), "." + places.field(column))
                : part(scope, column);
    }

    private Code part(Scope scope, ObjectId part) {
        return new Code.Call(
                Code.of(Dsl.PART, "." + part.kind().word()),
                List.of(relation(scope, holder(part)), Code.string(part.part())));
    }

    /** A column of the class itself is named by its name: the setting may stand in what constructs the field. */
    private Code setting(Scope scope, Settings.Found setting) {
        ObjectId on = setting.target();
        Code target = on.kind() == ObjectKind.COLUMN && scope.isOfRelation(on) ? part(scope, on) : plain(scope, on);
        return new Code.Call(Code.of(Dsl.PART, ".settingOf"), List.of(target, Code.string(setting.what())));
    }

    private Code relation(Scope scope, ObjectId relation) {
        ObjectId root = places.root(relation);
        Code constant = root.equals(scope.relation()) ? Code.of("this") : constant(scope, root);
        return root.equals(relation) ? constant : Code.joined(constant, "." + places.partition(relation));
    }

    /** Inside the class itself, the name of the class tells the compiler that looking ahead is meant. */
    private Code constant(Scope scope, ObjectId target) {
        Places.Place place = places.of(target);
        ClassName type = place.type();
        return type.equals(scope.type())
                ? circles.isAhead(scope.self(), target)
                        ? Code.of(type, "." + place.constant())
                        : Code.of(place.constant())
                : new Code.Member(type, place.constant());
    }

    /** What has the constant by which an object is named: for parts, their table or view. */
    ObjectId holder(ObjectId target) {
        return switch (target.kind()) {
            case VALUE -> target.owner();
            case SETTING -> holder(settings.get(target).target());
            default -> places.root(target.kind().isPart() ? schema.holder(target) : target);
        };
    }

    private static boolean isPublic(ObjectId id) {
        return id.equals(ObjectId.schema(ObjectId.PUBLIC));
    }
}
