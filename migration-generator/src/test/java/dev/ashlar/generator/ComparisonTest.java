package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.embedded.EmbeddedServer;
import dev.ashlar.generator.TinyModule.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any state against any other, from the command line. */
final class ComparisonTest {
    @TempDir
    Path folder;

    private TinyModule module = new TinyModule(Path.of(""));

    @BeforeEach
    void aGeneratedModule() {
        module = TinyModule.in(folder)
                .table("members", """
                public final Column<Long> id = column("id", bigint()).identity().primaryKey();
                public final Column<String> nickname = column("nickname", text()).nullable();
                """, "check(\"short\", sql(\"length({0}) < 40\", nickname));")
                .compile();
        module.done("generate");
    }

    @Test
    void whatIsTheSameInTwoFormsHasNoDifference() {
        String migrations = folder.resolve("migrations").toString();
        assertThat(module.done("diff", "--from", "declared", "--to", migrations))
                .isEqualTo("-- no difference\n");
        assertThat(module.done("diff", "--from", migrations + "/schema.snapshot", "--to", "declared"))
                .isEqualTo("-- no difference\n");
    }

    @Test
    void theSqlLeadsFromTheOneToTheOtherAndSaysWhatItLoses() {
        module.write("wanted.sql", """
                create table members (id bigint generated always as identity primary key);
                create function members_today() returns bigint language sql as 'select count(*) from members';
                """);
        Outcome outcome = module.run(
                "diff",
                "--from",
                "declared",
                "--to",
                folder.resolve("wanted.sql").toString());
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.out()).isEqualTo("""
                -- loses column members.nickname with all it holds

                set local check_function_bodies = off;

                alter table members drop constraint short;

                alter table members drop column nickname;

                CREATE OR REPLACE FUNCTION public.members_today()
                 RETURNS bigint
                 LANGUAGE sql
                AS $function$select count(*) from members$function$;
                """);
    }

    @Test
    void driftNamesWhatTheDatabaseHasBesideTheMigrations() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(17);
                Connection connection = DriverManager.getConnection(server.jdbcUrl("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(module.read("migrations/V0001__init.sql"));
            String url = server.address().url("postgres");
            assertThat(drift(url)).contains("no drift");
            statement.execute("create index by_hand on members (nickname)");
            assertThat(drift(url)).contains("index by_hand added");
        }
    }

    private String drift(String url) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(List.of("drift", "--schema", folder.toString()), Map.of("DATABASE_URL", url), stream, stream);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anExportIsTheSchemaFromNothing() {
        assertThat(module.done("export")).isEqualTo("""
                create table members (
                    id       bigint generated always as identity,
                    nickname text,
                    constraint members_pkey primary key (id),
                    constraint short check (length(nickname) < 40)
                );
                """);
    }

    @Test
    void aStateThatCannotBeReadIsRefused() {
        assertThat(module.run("diff", "--from", "declared", "--to", "nowhere").err())
                .isEqualTo("""
                        --to: there is no file or folder of this name
                            Write declared, a .snapshot or .sql file, a folder of migrations, or postgres://user@host/database.
                        """);
        assertThat(module.run("diff", "--from", "env:NOTHING", "--to", "declared")
                        .err())
                .startsWith("--from: env:NOTHING is not set\n");
        Outcome unreachable = module.run("diff", "--from", "postgres://me:secret@127.0.0.1:1/x", "--to", "declared");
        assertThat(unreachable.exit()).isEqualTo(8);
        assertThat(unreachable.err()).contains("127.0.0.1:1/x is not reachable").doesNotContain("secret");
    }
}
