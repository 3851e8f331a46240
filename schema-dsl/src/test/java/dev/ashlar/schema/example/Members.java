package dev.ashlar.schema.example;

import static dev.ashlar.schema.Action.CASCADE;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.DataTypes.uuid;
import static dev.ashlar.schema.Sql.sql;
import static dev.ashlar.schema.example.MemberStatus.MEMBER_STATUS;
import static dev.ashlar.schema.example.Tenants.TENANTS;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A person who can sign in to one tenant. */
public final class Members extends Table {
    public static final Members MEMBERS = new Members();

    public final Column<UUID> id =
            column("id", uuid()).defaultsTo(sql("gen_random_uuid()")).primaryKey();
    public final Column<Long> tenantId = column("tenant_id", bigint()).references(TENANTS.id, CASCADE);
    public final Column<String> email = column("email", text());
    public final Column<String> displayName = column("display_name", text()).renamedFrom("nickname");
    public final Column<String> searchName = column("search_name", text()).generatedAs(sql("lower({0})", displayName));
    public final Column<MemberStatus> status = column("status", MEMBER_STATUS).defaultsTo(MemberStatus.INVITED);
    public final Column<OffsetDateTime> deletedAt =
            column("deleted_at", timestamptz()).nullable();

    private Members() {
        super("members");
        unique(tenantId, email);
        check("members_email_has_at", sql("{0} like '%@%'", email));
        index("members_active_email", email).where(sql("{0} is null", deletedAt));
    }
}
