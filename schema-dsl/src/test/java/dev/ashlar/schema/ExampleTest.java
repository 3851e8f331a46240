package dev.ashlar.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.example.Members;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Declaration;
import dev.ashlar.schema.model.ObjectId;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExampleTest {
    private static final ObjectId MEMBERS = ObjectId.table("public", "members");

    static Path module() throws Exception {
        return Path.of(Members.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    @Test
    void theExampleOfTheDesignClosesToItsModel() throws Exception {
        Declaration declaration = Declarations.of(Members.MEMBERS, dev.ashlar.schema.example.Tenants.TENANTS);

        assertThat(declaration.schema().objects().keySet().stream().map(ObjectId::toString))
                .containsExactly(
                        "enum member_status",
                        "table members",
                        "column members.deleted_at",
                        "column members.display_name",
                        "column members.email",
                        "column members.id",
                        "column members.search_name",
                        "column members.status",
                        "column members.tenant_id",
                        "constraint members.members_email_has_at",
                        "constraint members.members_pkey",
                        "constraint members.members_tenant_id_email_key",
                        "constraint members.members_tenant_id_fkey",
                        "index members.members_active_email",
                        "table tenants",
                        "column tenants.id",
                        "column tenants.name",
                        "column tenants.owner_id",
                        "constraint tenants.tenants_name_key",
                        "constraint tenants.tenants_owner_id_fkey",
                        "constraint tenants.tenants_pkey");
        Map<String, String> defaults = declaration.schema().columns(MEMBERS).stream()
                .filter(column -> column.defaultValue() != null)
                .collect(Collectors.toMap(
                        (ColumnDef column) -> column.id().part(), column -> String.valueOf(column.defaultValue())));
        assertThat(defaults).containsOnly(Map.entry("id", "gen_random_uuid()"), Map.entry("status", "'invited'"));
        assertThat(declaration.decisions())
                .containsExactly(new Decision.Rename(MEMBERS.column("nickname"), MEMBERS.column("display_name")));
    }
}
