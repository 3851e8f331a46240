package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.BattleKillmails.BATTLE_KILLMAILS;
import static dev.ashlar.sample.schema.Battles.BATTLES;
import static dev.ashlar.sample.schema.Killmails.KILLMAILS;
import static dev.ashlar.sample.schema.Types.BATTLE_SIDE;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.numeric;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.View;
import dev.ashlar.schema.ViewColumn;
import java.math.BigDecimal;

/** What each side of a battle lost. */
public final class BattleSummaries extends View {
    public static final BattleSummaries BATTLE_SUMMARIES = new BattleSummaries();

    public final ViewColumn<Long> battleId = column("battle_id", bigint());
    public final ViewColumn<BattleSide> side = column("side", BATTLE_SIDE);
    public final ViewColumn<Long> shipsLost = column("ships_lost", bigint());
    public final ViewColumn<BigDecimal> valueLost = column("value_lost", numeric());

    private BattleSummaries() {
        super("battle_summaries");
        query(sql(
                """
                select b.{1}, bk.{4}, count(*), sum(k.{7})
                from {0} b
                join {2} bk on bk.{3} = b.{1}
                join {5} k on k.{6} = bk.{8}
                group by b.{1}, bk.{4}\
                """,
                BATTLES,
                BATTLES.id,
                BATTLE_KILLMAILS,
                BATTLE_KILLMAILS.battleId,
                BATTLE_KILLMAILS.losingSide,
                KILLMAILS,
                KILLMAILS.id,
                KILLMAILS.totalValue,
                BATTLE_KILLMAILS.killmailId));
        comment("Ships and value that each side of a battle lost");
    }
}
