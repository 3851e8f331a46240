package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Characters.CHARACTERS;
import static dev.ashlar.sample.schema.Corporations.CORPORATIONS;
import static dev.ashlar.sample.schema.ShipTypes.SHIP_TYPES;
import static dev.ashlar.sample.schema.SolarSystems.SOLAR_SYSTEMS;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.jsonb;
import static dev.ashlar.schema.DataTypes.numeric;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.Key.key;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The loss of one ship, as the game reports it. */
public final class Killmails extends Table {
    public static final Killmails KILLMAILS = new Killmails();

    public final Column<Long> id = column("id", bigint()).primaryKey().comment("The game's number");
    public final Column<String> hash = column("hash", text()).comment("What the game wants to see beside the number");
    public final Column<OffsetDateTime> occurredAt = column("occurred_at", timestamptz());
    public final Column<Integer> solarSystemId =
            column("solar_system_id", integer()).references(SOLAR_SYSTEMS.id);
    public final Column<Long> victimId =
            column("victim_id", bigint()).nullable().references(CHARACTERS.id);
    public final Column<Long> victimCorporationId =
            column("victim_corporation_id", bigint()).references(CORPORATIONS.id);
    public final Column<Integer> shipTypeId = column("ship_type_id", integer()).references(SHIP_TYPES.id);
    public final Column<Integer> damageTaken = column("damage_taken", integer());
    public final Column<BigDecimal> destroyedValue = column("destroyed_value", numeric(20, 2));
    public final Column<BigDecimal> droppedValue =
            column("dropped_value", numeric(20, 2)).defaultsTo(BigDecimal.ZERO);
    public final Column<BigDecimal> totalValue =
            column("total_value", numeric(20, 2)).generatedAs(sql("{0} + {1}", destroyedValue, droppedValue));
    public final Column<String[]> labels = column("labels", text().array()).defaultsTo(sql("'{}'"));
    public final Column<String> payload = column("payload", jsonb()).comment("The report, word for word");
    public final Column<OffsetDateTime> receivedAt =
            column("received_at", timestamptz()).defaultsTo(sql("now()"));

    private Killmails() {
        super("killmails");
        check("killmails_hash_form", sql("{0} ~ '^[0-9a-f]{40}$'", hash));
        check("killmails_damage_taken_not_negative", sql("{0} >= 0", damageTaken));
        check("killmails_values_not_negative", sql("{0} >= 0 and {1} >= 0", destroyedValue, droppedValue));
        index("killmails_of_system", solarSystemId, key(occurredAt).desc());
        index("killmails_of_victim", victimId, key(occurredAt).desc()).where(sql("{0} is not null", victimId));
        index("killmails_most_valuable", key(totalValue).desc()).where(sql("{0} >= 1000000000", totalValue));
        index(labels).using("gin");
        index(key(payload).operatorClass("jsonb_path_ops")).using("gin");
        index(receivedAt).using("brin").storage("pages_per_range", 32);
        comment("One row per lost ship");
    }
}
