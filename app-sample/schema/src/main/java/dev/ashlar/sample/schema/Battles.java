package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Accounts.ACCOUNTS;
import static dev.ashlar.sample.schema.Rulesets.RULESETS;
import static dev.ashlar.sample.schema.SolarSystems.SOLAR_SYSTEMS;
import static dev.ashlar.sample.schema.Types.BATTLE_STATUS;
import static dev.ashlar.schema.Action.SET_NULL;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.Key.key;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.time.OffsetDateTime;

/** A fight of some length in one solar system, told by the ships lost in it. */
public final class Battles extends Table {
    public static final Battles BATTLES = new Battles();

    public final Column<Long> id = column("id", bigint()).identity().primaryKey();
    public final Column<String> title = column("title", text());
    public final Column<Long> rulesetId = column("ruleset_id", bigint()).references(RULESETS.id);
    public final Column<Integer> solarSystemId =
            column("solar_system_id", integer()).references(SOLAR_SYSTEMS.id);
    public final Column<BattleStatus> status = column("status", BATTLE_STATUS).defaultsTo(BattleStatus.OPEN);
    public final Column<OffsetDateTime> startedAt = column("started_at", timestamptz());
    public final Column<OffsetDateTime> endedAt =
            column("ended_at", timestamptz()).nullable();
    public final Column<Long> reportedBy =
            column("reported_by", bigint()).nullable().references(ACCOUNTS.id, SET_NULL);

    private Battles() {
        super("battles");
        check("battles_end_after_start", sql("{0} > {1}", endedAt, startedAt));
        index("battles_of_system", solarSystemId, key(startedAt).desc());
        index("battles_to_review", startedAt)
                .where(sql("{0} in ({1}, {2})", status, BattleStatus.OPEN, BattleStatus.DISPUTED));
    }
}
