package com.acme.shop;

import static com.acme.shop.Tenants.TENANTS;
import static com.acme.shop.TriggerFunctions.TOUCH;
import static com.acme.shop.Types.EMAIL;
import static com.acme.shop.Types.MEMBER_STATUS;
import static dev.ashlar.schema.Action.CASCADE;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.bool;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.numeric;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.DataTypes.varchar;
import static dev.ashlar.schema.Key.key;
import static dev.ashlar.schema.Sequence.sequence;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Sequence;
import dev.ashlar.schema.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** A person who can sign in to one tenant. */
public final class Members extends Table {
    public static final Sequence MEMBERS_ID_SEQ =
            sequence("members_id_seq").as(integer()).ownedBy(() -> Members.MEMBERS.id);

    public static final Members MEMBERS = new Members();

    public final Column<Integer> id =
            column("id", integer()).defaultsTo(MEMBERS_ID_SEQ.nextValue()).primaryKey();
    public final Column<Long> tenantId = column("tenant_id", bigint()).references(TENANTS.id, CASCADE);
    public final Column<String> email = column("email", EMAIL).comment("Where letters go; it's unique in a \"tenant\"");
    public final Column<MemberStatus> status = column("status", MEMBER_STATUS).defaultsTo(MemberStatus.INVITED);
    public final Column<String> nickname =
            column("nickname", varchar(40)).nullable().defaultsTo("");
    public final Column<BigDecimal> score = column("score", numeric(6, 2)).defaultsTo(BigDecimal.ZERO);
    public final Column<Long> visits = column("visits", bigint()).defaultsTo(0L);
    public final Column<Boolean> admin = column("admin", bool()).defaultsTo(false);
    public final Column<OffsetDateTime> joinedAt =
            column("joined_at", timestamptz()).defaultsTo(sql("now()"));
    public final Column<String> fullName =
            column("full_name", text()).nullable().generatedAs(sql("lower({0}::text)", nickname));
    public final Column<Integer> invitedBy =
            column("invited_by", integer()).nullable().references(id);

    private Members() {
        super("members");
        unique(tenantId, email);
        check("members_known_nickname", sql("{0} in ('a', 'b')", nickname));
        check(sql("{0} >= 0", score));
        index("members_active", tenantId, key(joinedAt).desc()).where(sql("{0} = {1}", status, MemberStatus.ACTIVE));
        index(key(sql("lower({0}::text)", nickname)).operatorClass("text_pattern_ops"))
                .unique();
        trigger("members_touch", sql("before update on {0} for each row execute function public.{1}()", this, TOUCH));
        policy("own_rows")
                .forSelect()
                .using(sql("({0}::text = current_user) and ({1} <> {2})", email, status, MemberStatus.LEFT_FOR_GOOD));
        rowLevelSecurity();
        comment("A person who can sign in to one tenant.");
    }
}
