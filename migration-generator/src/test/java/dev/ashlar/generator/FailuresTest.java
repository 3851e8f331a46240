package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.diff.Question;
import dev.ashlar.generator.plan.UnplannedException;
import dev.ashlar.generator.state.SnapshotFile;
import dev.ashlar.migrate.files.BrokenFilesException;
import dev.ashlar.migrate.files.Sum;
import dev.ashlar.schema.model.ObjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

final class FailuresTest {
    @Test
    void codesAreThoseOfTheContract() {
        assertThat(Exit.values()).extracting(Exit::code).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(Exit.values())
                .extracting(Exit::word)
                .containsExactly(
                        "done",
                        "internal error",
                        "usage",
                        "pending",
                        "decision needed",
                        "not allowed",
                        "disproved",
                        "broken",
                        "unreachable");
    }

    @Test
    void whatCannotBePlannedYetIsRefusedByName() {
        Failure failure = Failures.of(new UnplannedException(
                List.of(new Question.Unplanned(ObjectId.table("public", "logs"), "another partition key"))));

        assertThat(failure.exit()).isEqualTo(Exit.USAGE);
        assertThat(failure).hasMessage("""
                table logs: another partition key is a change that this release cannot plan yet
                    Declare it as it was, or write the migration by hand: make db-new NAME=<name>""");
    }

    @Test
    void brokenFilesAndSnapshotsAreBroken() {
        RuntimeException sum = Assertions.catchThrowableOfType(BrokenFilesException.class, () -> Sum.parse("nonsense"));
        RuntimeException snapshot = Assertions.catchThrowableOfType(
                RuntimeException.class, () -> SnapshotFile.parse("schema.snapshot", ""));

        assertThat(Failures.of(sum).exit()).isEqualTo(Exit.BROKEN);
        assertThat(Failures.of(sum)).hasMessageStartingWith("ashlar.sum:1: ");
        assertThat(Failures.of(snapshot).exit()).isEqualTo(Exit.BROKEN);
        assertThat(Failures.of(snapshot)).hasMessageStartingWith("schema.snapshot:1: the file is empty\n    ");
    }

    @Test
    void whatNobodyExpectedIsInternalAndShowsWhereItHappened() {
        Failure failure = Failures.of(new IllegalStateException("impossible"));

        assertThat(failure.exit()).isEqualTo(Exit.INTERNAL_ERROR);
        assertThat(failure).hasMessageContaining("impossible").hasMessageContaining("FailuresTest");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Failure failure = Failures.of(new UncheckedIOException("Reading /a/b", new IOException("no such disk")));

        assertThat(failure.exit()).isEqualTo(Exit.INTERNAL_ERROR);
        assertThat(failure).hasMessageStartingWith("Reading /a/b: java.io.IOException: no such disk");
    }
}
