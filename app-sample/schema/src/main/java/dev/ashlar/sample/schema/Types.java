package dev.ashlar.sample.schema;

import static dev.ashlar.schema.EnumType.enumType;
import static dev.ashlar.schema.Extension.extension;

import dev.ashlar.schema.EnumType;
import dev.ashlar.schema.Extension;

/** What the tables share: the enumerated types and an extension. */
public final class Types {
    public static final EnumType<AccountStatus> ACCOUNT_STATUS = enumType("account_status", AccountStatus.class);
    public static final EnumType<AuditAction> AUDIT_ACTION = enumType("audit_action", AuditAction.class);
    public static final EnumType<AuthProvider> AUTH_PROVIDER = enumType("auth_provider", AuthProvider.class);
    public static final EnumType<BattleSide> BATTLE_SIDE = enumType("battle_side", BattleSide.class);
    public static final EnumType<BattleStatus> BATTLE_STATUS = enumType("battle_status", BattleStatus.class);
    public static final EnumType<ItemFate> ITEM_FATE = enumType("item_fate", ItemFate.class);
    public static final EnumType<ShipClass> SHIP_CLASS = enumType("ship_class", ShipClass.class);

    /** Lets an exclusion constraint compare scalars with {@code =} beside a range with {@code &&}. */
    public static final Extension BTREE_GIST = extension("btree_gist");

    private Types() {}
}
