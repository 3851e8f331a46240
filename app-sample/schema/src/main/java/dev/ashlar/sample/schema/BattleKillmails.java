package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.BattleParticipants.BATTLE_PARTICIPANTS;
import static dev.ashlar.sample.schema.Battles.BATTLES;
import static dev.ashlar.sample.schema.Killmails.KILLMAILS;
import static dev.ashlar.sample.schema.Types.BATTLE_SIDE;
import static dev.ashlar.schema.Action.CASCADE;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.time.OffsetDateTime;

/** A killmail as part of a battle. */
public final class BattleKillmails extends Table {
    public static final BattleKillmails BATTLE_KILLMAILS = new BattleKillmails();

    public final Column<Long> battleId = column("battle_id", bigint()).references(BATTLES.id, CASCADE);
    public final Column<Long> killmailId =
            column("killmail_id", bigint()).unique().references(KILLMAILS.id, CASCADE);
    public final Column<Long> victimId = column("victim_id", bigint()).nullable();
    public final Column<BattleSide> losingSide = column("losing_side", BATTLE_SIDE);
    public final Column<OffsetDateTime> addedAt =
            column("added_at", timestamptz()).defaultsTo(sql("now()"));

    private BattleKillmails() {
        super("battle_killmails");
        primaryKey(battleId, killmailId);
        // Who lost a ship in a battle took part in it.
        foreignKey(battleId, victimId).references(BATTLE_PARTICIPANTS.battleId, BATTLE_PARTICIPANTS.characterId);
    }
}
