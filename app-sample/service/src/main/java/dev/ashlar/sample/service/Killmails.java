package dev.ashlar.sample.service;

import static dev.ashlar.sample.db.Tables.KILLMAILS;
import static dev.ashlar.sample.db.Tables.KILLMAIL_ATTACKERS;
import static dev.ashlar.sample.db.Tables.KILLMAIL_ITEMS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import dev.ashlar.sample.db.enums.ItemFate;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The queries about killmails. */
final class Killmails {
    /** A line of a list. */
    record Line(
            Long id,
            OffsetDateTime occurredAt,
            String system,
            @Nullable String victim,
            String corporation,
            String ship,
            BigDecimal value) {}

    /** A killmail with all that belongs to it. */
    record Killmail(
            Long id,
            String hash,
            OffsetDateTime occurredAt,
            String system,
            @Nullable String victim,
            String corporation,
            String ship,
            Integer damageTaken,
            BigDecimal value,
            List<Attacker> attackers,
            List<Item> items) {}

    /** One who took part. */
    record Attacker(
            @Nullable String character,
            @Nullable String corporation,
            @Nullable String ship,
            Integer damage,
            Boolean finalBlow) {}

    /** Something that the ship carried. */
    record Item(String name, ItemFate fate, Long quantity) {}

    private final DSLContext database;

    Killmails(DSLContext database) {
        this.database = database;
    }

    /** The latest losses, in one system or in all. */
    List<Line> latest(@Nullable String system, int limit) {
        return database.select(
                        KILLMAILS.ID,
                        KILLMAILS.OCCURRED_AT,
                        KILLMAILS.solarSystems().NAME,
                        KILLMAILS.characters().NAME,
                        KILLMAILS.corporations().NAME,
                        KILLMAILS.shipTypes().NAME,
                        KILLMAILS.TOTAL_VALUE)
                .from(KILLMAILS)
                .where(
                        system == null
                                ? noCondition()
                                : KILLMAILS.solarSystems().NAME.eq(system))
                .orderBy(KILLMAILS.OCCURRED_AT.desc(), KILLMAILS.ID.desc())
                .limit(limit)
                .fetch(mapping(Line::new));
    }

    /** One killmail. */
    Killmail one(long id) throws HttpError {
        return database.select(
                        KILLMAILS.ID,
                        KILLMAILS.HASH,
                        KILLMAILS.OCCURRED_AT,
                        KILLMAILS.solarSystems().NAME,
                        KILLMAILS.characters().NAME,
                        KILLMAILS.corporations().NAME,
                        KILLMAILS.shipTypes().NAME,
                        KILLMAILS.DAMAGE_TAKEN,
                        KILLMAILS.TOTAL_VALUE,
                        multiset(select(
                                                KILLMAIL_ATTACKERS.characters().NAME,
                                                KILLMAIL_ATTACKERS.corporations().NAME,
                                                KILLMAIL_ATTACKERS.shipTypes().NAME,
                                                KILLMAIL_ATTACKERS.DAMAGE_DONE,
                                                KILLMAIL_ATTACKERS.FINAL_BLOW)
                                        .from(KILLMAIL_ATTACKERS)
                                        .where(KILLMAIL_ATTACKERS.KILLMAIL_ID.eq(KILLMAILS.ID))
                                        .orderBy(KILLMAIL_ATTACKERS.ORDINAL))
                                .convertFrom(rows -> rows.map(mapping(Attacker::new))),
                        multiset(select(KILLMAIL_ITEMS.ITEM_NAME, KILLMAIL_ITEMS.FATE, KILLMAIL_ITEMS.QUANTITY)
                                        .from(KILLMAIL_ITEMS)
                                        .where(KILLMAIL_ITEMS.KILLMAIL_ID.eq(KILLMAILS.ID))
                                        .orderBy(KILLMAIL_ITEMS.ORDINAL))
                                .convertFrom(rows -> rows.map(mapping(Item::new))))
                .from(KILLMAILS)
                .where(KILLMAILS.ID.eq(id))
                .fetchOptional(mapping(Killmail::new))
                .orElseThrow(() -> new HttpError(404, "There is no killmail " + id));
    }
}
