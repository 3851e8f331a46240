package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading of a catalog: what has been met so far, shared by the readers of each kind of object. */
final class Reading {
    final Session session;
    final ReadOptions options;
    final Objects objects = new Objects();
    final Comments comments = new Comments();
    final Needs needs = new Needs(objects);
    final TypeNames types = new TypeNames(objects);
    final Vocabulary vocabulary = new Vocabulary(objects);

    private final List<ObjectDef> definitions = new ArrayList<>();
    private final List<Unmodelled> unmodelled = new ArrayList<>();

    Reading(Session session, ReadOptions options) {
        this.session = session;
        this.options = options;
    }

    void define(ObjectDef definition) {
        definitions.add(definition);
    }

    /** Notes what the model has no words for. */
    void leaveOut(String kind, String name, String reason) {
        unmodelled.add(new Unmodelled(kind, name, reason));
    }

    void leaveOut(ObjectId id, String reason) {
        leaveOut(id.kind().word(), id.display(), reason);
    }

    /** The comment of an object, for its definition. */
    @Nullable
    String comment(long catalog, long oid) {
        return comments.take(catalog, oid);
    }

    void each(String sql, Session.Reader reader) throws SQLException {
        session.each(sql, reader);
    }

    /** The object, or what it is a part of when it has no definition of its own. */
    ObjectId defined(ObjectId id) {
        return definitions.stream().anyMatch(definition -> definition.id().equals(id)) ? id : id.owner();
    }

    List<ObjectDef> definitions() {
        return definitions;
    }

    List<Unmodelled> unmodelled() {
        return unmodelled;
    }
}
