package dev.ashlar.sample.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServiceSettingsTest {
    @Test
    void singleNamesMakeAnAddress() {
        ServiceSettings settings = ServiceSettings.from(
                Map.of("POSTGRES_HOST", "db", "POSTGRES_PORT", "5433", "POSTGRES_DB", "kills", "POSTGRES_USER", "app"));
        assertThat(settings.jdbcUrl()).isEqualTo("jdbc:postgresql://db:5433/kills");
        assertThat(settings.driver()).containsEntry("user", "app").doesNotContainKey("password");
        assertThat(settings.port()).isEqualTo(8080);
    }

    @Test
    void whatIsNotSaidIsWhatTheRunnerAssumesToo() {
        ServiceSettings settings = ServiceSettings.from(Map.of("PGUSER", "app"));
        assertThat(settings.jdbcUrl()).isEqualTo("jdbc:postgresql://localhost:5432/app");
    }

    @Test
    void aUrlWinsAndItsPartsAreDecoded() {
        ServiceSettings settings = ServiceSettings.from(Map.of(
                "DATABASE_URL",
                "postgres://app:p%40ss+w%2Ford@db/kill%20board?sslmode=require",
                "POSTGRES_HOST",
                "other"));
        assertThat(settings.jdbcUrl()).isEqualTo("jdbc:postgresql://db:5432/kill%20board");
        assertThat(settings.driver())
                .containsEntry("user", "app")
                .containsEntry("password", "p@ss+w/ord")
                .containsEntry("sslmode", "require");
    }

    @Test
    void aPasswordMayStandInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "secret\n");
        ServiceSettings settings =
                ServiceSettings.from(Map.of("POSTGRES_USER", "app", "POSTGRES_PASSWORD_FILE", file.toString()));
        assertThat(settings.driver()).containsEntry("password", "secret");
    }

    @Test
    void encryptionIsAskedForAsTheRunnerIsAsked() {
        assertThat(ServiceSettings.from(Map.of("POSTGRES_USER", "app", "POSTGRES_SSL", "true"))
                        .driver())
                .containsEntry("sslmode", "require");
        assertThat(ServiceSettings.from(Map.of("POSTGRES_USER", "app", "PGSSLMODE", "verify-full"))
                        .driver())
                .containsEntry("sslmode", "verify-full");
    }

    @Test
    void aMissingUserIsSaidWithTheNameToSet() {
        assertThatThrownBy(() -> ServiceSettings.from(Map.of())).hasMessageContaining("POSTGRES_USER");
    }

    @Test
    void aMalformedUrlIsRefusedWithoutItsPassword() {
        assertThatThrownBy(() -> ServiceSettings.from(Map.of("DATABASE_URL", "postgres://app:sec ret@db/kills")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DATABASE_URL")
                .hasMessageNotContaining("sec")
                .hasNoCause();
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> ServiceSettings.from(Map.of("POSTGRES_USER", "app", "HTTP_PORT", "http")))
                .hasMessage("HTTP_PORT must be a number, not http");
    }
}
