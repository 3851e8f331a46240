package dev.ashlar.sample.service;

import static dev.ashlar.sample.db.Tables.AUDIT_LOGS;
import static dev.ashlar.sample.db.Tables.KILLMAILS;
import static dev.ashlar.sample.db.Tables.KILLMAIL_ATTACKERS;
import static dev.ashlar.sample.db.Tables.KILLMAIL_ITEMS;

import dev.ashlar.sample.db.enums.AuditAction;
import dev.ashlar.sample.db.tables.records.KillmailAttackersRecord;
import dev.ashlar.sample.db.tables.records.KillmailItemsRecord;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.postgres.extensions.types.Inet;

/** Takes a reported killmail in, whole or not at all, and notes who brought it. */
final class KillmailIntake {
    private final DSLContext database;

    KillmailIntake(DSLContext database) {
        this.database = database;
    }

    void add(NewKillmail report, String payload, InetAddress client) {
        database.transaction(transaction -> {
            DSLContext now = transaction.dsl();
            addKillmail(now, report, payload);
            now.batchInsert(attackers(now, report)).execute();
            now.batchInsert(items(now, report)).execute();
            now.insertInto(AUDIT_LOGS)
                    .set(AUDIT_LOGS.ACTION, AuditAction.created)
                    .set(AUDIT_LOGS.SUBJECT, "killmail:" + report.id())
                    .set(AUDIT_LOGS.CLIENT, Inet.valueOf(client))
                    .execute();
        });
    }

    private static void addKillmail(DSLContext now, NewKillmail report, String payload) {
        now.insertInto(KILLMAILS)
                .set(KILLMAILS.ID, report.id())
                .set(KILLMAILS.HASH, report.hash())
                .set(KILLMAILS.OCCURRED_AT, report.occurredAt())
                .set(KILLMAILS.SOLAR_SYSTEM_ID, report.solarSystemId())
                .set(KILLMAILS.VICTIM_ID, report.victimId())
                .set(KILLMAILS.VICTIM_CORPORATION_ID, report.victimCorporationId())
                .set(KILLMAILS.SHIP_TYPE_ID, report.shipTypeId())
                .set(KILLMAILS.DAMAGE_TAKEN, report.damageTaken())
                .set(KILLMAILS.DESTROYED_VALUE, report.destroyedValue())
                .set(KILLMAILS.DROPPED_VALUE, report.droppedValue())
                .set(KILLMAILS.PAYLOAD, JSONB.jsonb(payload))
                .execute();
    }

    private static List<KillmailAttackersRecord> attackers(DSLContext now, NewKillmail report) {
        List<KillmailAttackersRecord> rows = new ArrayList<>();
        for (NewKillmail.Attacker attacker : report.attackers()) {
            KillmailAttackersRecord row = now.newRecord(KILLMAIL_ATTACKERS);
            row.setKillmailId(report.id());
            row.setOrdinal((short) (rows.size() + 1));
            row.setCharacterId(attacker.characterId());
            row.setCorporationId(attacker.corporationId());
            row.setShipTypeId(attacker.shipTypeId());
            row.setDamageDone(attacker.damageDone());
            row.setFinalBlow(attacker.finalBlow());
            rows.add(row);
        }
        return rows;
    }

    private static List<KillmailItemsRecord> items(DSLContext now, NewKillmail report) {
        List<KillmailItemsRecord> rows = new ArrayList<>();
        for (NewKillmail.Item item : report.items()) {
            KillmailItemsRecord row = now.newRecord(KILLMAIL_ITEMS);
            row.setKillmailId(report.id());
            row.setOrdinal((short) (rows.size() + 1));
            row.setItemName(item.name());
            row.setFate(item.fate());
            row.setQuantity(item.quantity());
            row.setUnitPrice(item.unitPrice());
            rows.add(row);
        }
        return rows;
    }
}
