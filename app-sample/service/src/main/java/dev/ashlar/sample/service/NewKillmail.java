package dev.ashlar.sample.service;

import static java.util.Objects.requireNonNull;

import dev.ashlar.sample.db.enums.ItemFate;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A killmail as it is reported; ships, systems, characters and corporations go by the game's numbers. */
record NewKillmail(
        long id,
        String hash,
        OffsetDateTime occurredAt,
        int solarSystemId,
        @Nullable Long victimId,
        long victimCorporationId,
        int shipTypeId,
        int damageTaken,
        BigDecimal destroyedValue,
        BigDecimal droppedValue,
        List<Attacker> attackers,
        List<Item> items) {
    /** Someone who took part; a creature of the game has no character. */
    record Attacker(
            @Nullable Long characterId,
            @Nullable Long corporationId,
            @Nullable Integer shipTypeId,
            int damageDone,
            boolean finalBlow) {}

    /** Something that the ship carried. */
    record Item(
            String name,
            ItemFate fate,
            long quantity,
            @Nullable BigDecimal unitPrice) {
        Item {
            requireNonNull(name, "an item's name is missing");
            requireNonNull(fate, "an item's fate is missing");
        }
    }

    NewKillmail {
        requireNonNull(hash, "hash is missing");
        requireNonNull(occurredAt, "occurredAt is missing");
        requireNonNull(destroyedValue, "destroyedValue is missing");
        requireNonNull(droppedValue, "droppedValue is missing");
        attackers = List.copyOf(requireNonNull(attackers, "attackers is missing"));
        items = List.copyOf(requireNonNull(items, "items is missing"));
    }
}
