package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Battles.BATTLES;
import static dev.ashlar.sample.schema.Characters.CHARACTERS;
import static dev.ashlar.sample.schema.Corporations.CORPORATIONS;
import static dev.ashlar.sample.schema.Types.BATTLE_SIDE;
import static dev.ashlar.schema.Action.CASCADE;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.time.OffsetDateTime;

/** A character in a battle, on one side, flying for the corporation of that day. */
public final class BattleParticipants extends Table {
    public static final BattleParticipants BATTLE_PARTICIPANTS = new BattleParticipants();

    public final Column<Long> battleId = column("battle_id", bigint()).references(BATTLES.id, CASCADE);
    public final Column<Long> characterId = column("character_id", bigint()).references(CHARACTERS.id);
    public final Column<Long> corporationId = column("corporation_id", bigint()).references(CORPORATIONS.id);
    public final Column<BattleSide> side = column("side", BATTLE_SIDE);
    public final Column<OffsetDateTime> joinedAt =
            column("joined_at", timestamptz()).defaultsTo(sql("now()"));

    private BattleParticipants() {
        super("battle_participants");
        primaryKey(battleId, characterId);
        index(characterId);
    }
}
