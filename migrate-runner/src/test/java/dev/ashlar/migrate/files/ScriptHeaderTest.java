package dev.ashlar.migrate.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScriptHeaderTest {
    private static final ScriptHeader FULL = ScriptHeader.of(MigrationVersion.of(7))
            .withPart(1, 2)
            .withServer("15..18")
            .withTransaction(false)
            .withOlderReleases(OlderReleases.SAFE)
            .withDecided(List.of("rename column members.nickname to display_name"))
            .withChanges(List.of("members.display_name renamed", "index members_active_email added"))
            .withNoUndo("the old values are gone");

    @Test
    void aHeaderReadsAsTheContractSays() {
        assertThat(FULL.withTransaction(true).withNoUndo(null).render()).isEqualTo("""
                        -- ashlar:1 version=0007 part=1/2 server=15..18 transaction=yes older-releases=safe
                        -- decided: rename column members.nickname to display_name
                        -- changes: members.display_name renamed; index members_active_email added
                        """);
    }

    @Test
    void whatIsRenderedReadsBack() {
        assertThat(ScriptHeader.parse("V0007.1__x.sql", FULL.render() + "\nselect 1;\n"))
                .contains(FULL);
        assertThat(FULL.fileVersion()).hasToString("0007.1");
    }

    @Test
    void aLineBreakInANameCannotLeaveTheComment() {
        ScriptHeader header = FULL.withDecided(List.of("drop table \"a\ndrop table b;\""));

        assertThat(header.render().lines()).allMatch(line -> line.startsWith("-- "));
    }

    @Test
    void aScriptWithoutAHeaderHasNone() {
        assertThat(ScriptHeader.parse("V1__x.sql", "-- a comment\ncreate table a ();\n"))
                .isEmpty();
    }

    @Test
    void theHeaderEndsAtTheFirstLineThatIsNoComment() {
        String text = "-- ashlar:1 version=0007\n\n-- ashlar:backfill\n";

        assertThat(ScriptHeader.parse("V7__x.sql", text).orElseThrow().backfill())
                .isFalse();
    }

    @Test
    void backfillIsAHeaderWord() {
        String text = "-- ashlar:1 version=0007\n-- ashlar:backfill\nupdate a set b = 1;\n";

        assertThat(ScriptHeader.parse("V7__x.sql", text).orElseThrow().backfill())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- ashlar:2 version=0007 | format 2",
                "-- ashlar:1 older-releases=safe | no version",
                "-- ashlar:1 version=0007.1 | not a whole version",
                "-- ashlar:1 version=0007 older-release=safe | unknown key older-release",
                "-- ashlar:1 version=0007 older-releases=maybe | neither safe, unsafe nor unknown",
                "-- ashlar:1 version=0007 part=3/2 | part=3/2",
                "-- ashlar:1 version=0007 transaction=maybe | neither yes nor no",
                "-- ashlar:1 version=0007 server=old | server=old",
                "-- ashlar:1 version=0007 safe | safe has no value"
            })
    void aBrokenHeaderNamesItsLineAndCause(String line, String cause) {
        assertThatThrownBy(() -> ScriptHeader.parse("V0007__x.sql", line + "\n"))
                .isInstanceOf(BrokenFilesException.class)
                .hasMessageStartingWith("V0007__x.sql:1: ")
                .hasMessageContaining(cause);
    }

    @Test
    void anUnknownHeaderWordIsNamed() {
        assertThatThrownBy(() -> ScriptHeader.parse("V7__x.sql", "-- ashlar:1 version=0007\n-- ashlar:noundo x\n"))
                .hasMessageStartingWith("V7__x.sql:2: unknown header word noundo");
    }
}
