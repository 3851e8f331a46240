package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Characters.CHARACTERS;
import static dev.ashlar.sample.schema.Corporations.CORPORATIONS;
import static dev.ashlar.sample.schema.Killmails.KILLMAILS;
import static dev.ashlar.sample.schema.ShipTypes.SHIP_TYPES;
import static dev.ashlar.schema.Action.CASCADE;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.bool;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.smallint;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;

/** Someone who took part in a kill; the game's own creatures have neither name nor corporation. */
public final class KillmailAttackers extends Table {
    public static final KillmailAttackers KILLMAIL_ATTACKERS = new KillmailAttackers();

    public final Column<Long> killmailId = column("killmail_id", bigint()).references(KILLMAILS.id, CASCADE);
    public final Column<Short> ordinal = column("ordinal", smallint());
    public final Column<Long> characterId =
            column("character_id", bigint()).nullable().references(CHARACTERS.id);
    public final Column<Long> corporationId =
            column("corporation_id", bigint()).nullable().references(CORPORATIONS.id);
    public final Column<Integer> shipTypeId =
            column("ship_type_id", integer()).nullable().references(SHIP_TYPES.id);
    public final Column<Integer> damageDone = column("damage_done", integer());
    public final Column<Boolean> finalBlow = column("final_blow", bool()).defaultsTo(false);

    private KillmailAttackers() {
        super("killmail_attackers");
        primaryKey(killmailId, ordinal);
        check("killmail_attackers_damage_not_negative", sql("{0} >= 0", damageDone));
        index("killmail_attackers_one_final_blow", killmailId).unique().where(sql("{0}", finalBlow));
        index("killmail_attackers_character_id_idx", characterId).include(damageDone);
    }
}
