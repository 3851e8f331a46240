package dev.ashlar.sample.service;

import static dev.ashlar.sample.db.Tables.BATTLES;
import static dev.ashlar.sample.db.Tables.BATTLE_KILLMAILS;
import static dev.ashlar.sample.db.Tables.BATTLE_PARTICIPANTS;
import static dev.ashlar.sample.db.Tables.BATTLE_SUMMARIES;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dev.ashlar.sample.db.enums.BattleSide;
import dev.ashlar.sample.db.enums.BattleStatus;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The queries about battles. */
final class Battles {
    /** A battle with its sides, who fought on them and what was lost. */
    record Battle(
            Long id,
            String title,
            String system,
            String ruleset,
            BattleStatus status,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            List<Side> sides,
            List<Participant> participants,
            List<Long> killmails) {}

    /** What a side lost. */
    record Side(BattleSide side, Long shipsLost, BigDecimal valueLost) {}

    /** Someone who fought. */
    record Participant(String character, String corporation, BattleSide side) {}

    private final DSLContext database;

    Battles(DSLContext database) {
        this.database = database;
    }

    Battle one(long id) throws HttpError {
        return database.select(
                        BATTLES.ID,
                        BATTLES.TITLE,
                        BATTLES.solarSystems().NAME,
                        BATTLES.rulesets().NAME,
                        BATTLES.STATUS,
                        BATTLES.STARTED_AT,
                        BATTLES.ENDED_AT,
                        multiset(select(BATTLE_SUMMARIES.SIDE, BATTLE_SUMMARIES.SHIPS_LOST, BATTLE_SUMMARIES.VALUE_LOST)
                                        .from(BATTLE_SUMMARIES)
                                        .where(BATTLE_SUMMARIES.BATTLE_ID.eq(BATTLES.ID))
                                        .orderBy(BATTLE_SUMMARIES.SIDE))
                                .convertFrom(rows -> rows.map(mapping(Side::new))),
                        multiset(select(
                                                BATTLE_PARTICIPANTS.characters().NAME,
                                                BATTLE_PARTICIPANTS.corporations().NAME,
                                                BATTLE_PARTICIPANTS.SIDE)
                                        .from(BATTLE_PARTICIPANTS)
                                        .where(BATTLE_PARTICIPANTS.BATTLE_ID.eq(BATTLES.ID))
                                        .orderBy(BATTLE_PARTICIPANTS.SIDE, BATTLE_PARTICIPANTS.characters().NAME))
                                .convertFrom(rows -> rows.map(mapping(Participant::new))),
                        multiset(select(BATTLE_KILLMAILS.KILLMAIL_ID)
                                        .from(BATTLE_KILLMAILS)
                                        .where(BATTLE_KILLMAILS.BATTLE_ID.eq(BATTLES.ID))
                                        .orderBy(BATTLE_KILLMAILS.KILLMAIL_ID))
                                .convertFrom(rows -> rows.map(row -> row.value1())))
                .from(BATTLES)
                .where(BATTLES.ID.eq(id))
                .fetchOptional(mapping(Battle::new))
                .orElseThrow(() -> new HttpError(404, "There is no battle " + id));
    }
}
