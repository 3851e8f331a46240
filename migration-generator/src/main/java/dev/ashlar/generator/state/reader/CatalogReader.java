package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the schema of a live database, PostgreSQL 14 or newer, from its catalogs. */
public final class CatalogReader {
    private static final String USUAL_COMMENT = "standard public schema";

    private final Reading reading;

    private CatalogReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * All that the database holds in schemas of its own. What comes out does not depend on the settings of the session,
     * which stay as they are, and neither does the transaction that the connection may be in.
     */
    public static ReadSchema read(Connection connection, ReadOptions options) throws SQLException {
        try (Session session = Session.open(connection)) {
            return new CatalogReader(new Reading(session, options)).read();
        }
    }

    private ReadSchema read() throws SQLException {
        reading.objects.readMembers(reading.session);
        reading.comments.read(reading.session);
        readNamespaces();
        readExtensions();
        NotNulls notNulls = new NotNulls();
        Relations relations = new Relations(reading);
        Columns columns = new Columns(reading);
        Types types = new Types(reading);
        Routines routines = new Routines(reading);
        Identities identities = new Identities(reading);
        PartitionKeys keys = new PartitionKeys(reading);
        Indexes indexes = new Indexes(reading);
        Constraints constraints = new Constraints(reading, notNulls);
        Drafts drafts = new Drafts(reading);
        relations.read();
        columns.read();
        types.read();
        routines.read();
        identities.read();
        keys.read();
        indexes.read();
        constraints.read();
        TypeSystem.read(reading.session, drafts);
        OperatorClasses.read(drafts);
        TextSearch.read(drafts);
        DatabaseObjects.read(drafts);
        Publications.read(reading.session, drafts);
        reading.types.read(reading.session);
        reading.vocabulary.read(reading.session);
        reading.needs.read(reading.session);
        identities.substitute();

        BaseTypes.define(reading, routines);
        types.define();
        identities.define(relations);
        relations.define(keys);
        columns.define(identities, notNulls);
        constraints.define(indexes);
        indexes.define(constraints);
        Views.define(reading, relations);
        routines.define();
        new Triggers(reading).define();
        Policies.define(reading);
        drafts.define();
        Publications.define(reading);
        new ColumnSettings(reading, notNulls).define();
        new NotNullSettings(reading, notNulls).define();
        new IndexSettings(reading, indexes, constraints).define();
        identities.defineNames(relations);
        Leftovers.define(reading);
        if (reading.options.hasRoles()) {
            Owners.define(reading);
            Privileges.define(reading);
            DefaultPrivileges.define(reading);
        }
        return new ReadSchema(SchemaDef.of(reading.definitions()), reading.unmodelled());
    }

    private void readNamespaces() throws SQLException {
        reading.each("""
                select n.oid, n.nspname
                from pg_namespace n
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                """, row -> {
            long oid = row.oid();
            ObjectId id = ObjectId.schema(row.name());
            reading.objects.addNamespace(oid, id.schema());
            if (!reading.objects.isMember(Catalogs.NAMESPACE, oid)) {
                reading.objects.add(Catalogs.NAMESPACE, oid, id);
                String comment = reading.comment(Catalogs.NAMESPACE, oid);
                reading.define(new NamespaceDef(id, comment(id, comment)));
            }
        });
    }

    /** The schema {@code public} comes with a comment; having none then says something. */
    private static @Nullable String comment(ObjectId id, @Nullable String comment) {
        if (!id.schema().equals(ObjectId.PUBLIC)) {
            return comment;
        }
        return comment == null ? "" : comment.equals(USUAL_COMMENT) ? null : comment;
    }

    /** An extension comes with a comment of its own, which is no comment of the schema's. */
    private void readExtensions() throws SQLException {
        reading.each("""
                select e.oid, e.extname, n.nspname, e.extversion, e.extrelocatable, available.comment
                from pg_extension e
                join pg_namespace n on n.oid = e.extnamespace
                left join pg_available_extensions() available on available.name = e.extname
                where e.oid >= 16384
                """, row -> {
            long oid = row.oid();
            ObjectId id = ObjectId.extension(row.name());
            String schema = row.name();
            String version = row.name();
            boolean movable = row.flag();
            String usual = row.text();
            String comment = reading.comment(Catalogs.EXTENSION, oid);
            reading.objects.add(Catalogs.EXTENSION, oid, id);
            reading.define(new ExtensionDef(
                    id,
                    schema,
                    reading.options.extensionVersions() ? version : null,
                    movable,
                    Objects.equals(comment, usual) ? null : comment));
        });
    }
}
