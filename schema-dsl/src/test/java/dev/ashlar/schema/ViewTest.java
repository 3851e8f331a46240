package dev.ashlar.schema;

import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.uuid;
import static dev.ashlar.schema.Sql.sql;
import static dev.ashlar.schema.example.Members.MEMBERS;
import static dev.ashlar.schema.example.Tenants.TENANTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ViewDef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

// A field is how a table declares a column, whether or not somebody reads it.
@SuppressWarnings("UnusedVariable")
class ViewTest {
    static final class Active extends View {
        static final Active ACTIVE = new Active();
        final ViewColumn<UUID> id = column("id", uuid());
        final ViewColumn<String> mail = column("mail", text());

        private Active() {
            super("active");
            query(sql(
                    "select {0}, {1} from {2} where {3} is null",
                    MEMBERS.id, MEMBERS.email, MEMBERS, MEMBERS.deletedAt));
            securityBarrier();
            securityInvoker();
            checkOption();
            comment("who is there");
            renamedFrom("present");
        }
    }

    private static final ObjectId ID = ObjectId.view("public", "active");
    private static final ObjectId TABLE = ObjectId.table("public", "members");

    @Test
    void aViewHasColumnsQueryAndOptions() {
        Declared declared = Declared.of(MEMBERS, TENANTS, Active.ACTIVE);

        assertThat(declared.get(ViewDef.class, ID))
                .isEqualTo(new ViewDef(
                        ID,
                        List.of("id", "mail"),
                        new Expression(
                                "select {0}, {1} from {2} where {3} is null",
                                List.of(TABLE.column("id"), TABLE.column("email"), TABLE, TABLE.column("deleted_at"))),
                        new TreeMap<>(Map.of(
                                "security_barrier", "true",
                                "security_invoker", "true",
                                "check_option", "cascaded")),
                        "who is there"));
        assertThat(declared.get(ViewDef.class, ID).query().qualifiedSql())
                .isEqualTo("select members.id, members.email from members where members.deleted_at is null");
        assertThat(declared.declaration().decisions())
                .contains(new Decision.Rename(ObjectId.view("public", "present"), ID));
    }

    @Test
    void aViewOfAViewNamesItsColumnsWithAndWithoutAlias() {
        Declared declared = Declared.of(MEMBERS, TENANTS, Active.ACTIVE, new View(Schema.schema("reports"), "mails") {
            {
                query(sql(
                        "select {0}, a.{1}, m.{3} from {2} a, members m",
                        Active.ACTIVE.mail, Active.ACTIVE.id, Active.ACTIVE, MEMBERS.id));
                localCheckOption();
                renamedFrom("old", "mail");
            }
        });
        ViewDef mails = declared.get(ViewDef.class, ObjectId.view("reports", "mails"));

        assertThat(mails.columns()).isEmpty();
        assertThat(mails.query().qualifiedSql()).isEqualTo("select active.mail, a.id, m.id from active a, members m");
        assertThat(mails.query().references()).containsExactly(ID, TABLE.column("id"));
        assertThat(mails.options()).containsOnly(Map.entry("check_option", "local"));
    }
}
