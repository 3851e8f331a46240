package dev.ashlar.schema.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class IdentifierTest {
    @Test
    void plainNamesStandBareAndOthersInQuotes() {
        assertThat(Identifier.quoteAll(List.of("members", "order", "Odd", "a\"b", "2nd", "été", "")))
                .isEqualTo("members, \"order\", \"Odd\", \"a\"\"b\", \"2nd\", \"été\", \"\"");
    }

    @Test
    void aPathIsReadBackAsItWasWritten() {
        ObjectId id = ObjectId.table("Sales.EU", "a\"b").column("order");
        assertThat(id.path()).isEqualTo("\"Sales.EU\".\"a\"\"b\".\"order\"");
        assertThat(Identifier.parsePath(id.path())).containsExactly("Sales.EU", "a\"b", "order");
    }

    @Test
    void aBrokenPathSaysWhatIsWrong() {
        assertThatThrownBy(() -> Identifier.parsePath("a..b")).hasMessageContaining("empty name in: a..b");
        assertThatThrownBy(() -> Identifier.parsePath("\"a"))
                .hasMessageContaining("double quote is not closed in: \"a");
        assertThatThrownBy(() -> Identifier.parsePath("\"a\"b")).hasMessageContaining("dot is missing after \"a\"");
    }

    @Test
    void lengthIsCountedInBytes() {
        assertThat(Identifier.bytes("été")).isEqualTo(5);
    }

    @Test
    void theSchemaPublicIsNotShown() {
        ObjectId column = ObjectId.table("public", "members").column("email");
        assertThat(column).hasToString("column members.email");
        assertThat(ObjectId.table("sales", "orders")).hasToString("table sales.orders");
        assertThat(ObjectId.schema("public")).hasToString("schema public");
        assertThat(column.sql()).isEqualTo("email");
    }

    @Test
    void aTableIsFollowedByItsParts() {
        ObjectId table = ObjectId.table("public", "members");
        assertThat(table).isLessThan(table.column("zone"));
        assertThat(table.column("zone")).isLessThan(table.constraint("a")).isLessThan(table.index("a"));
        assertThat(table.index("z")).isLessThan(ObjectId.table("public", "members_old"));
        assertThat(ObjectId.schema("public")).isLessThan(table);
    }
}
