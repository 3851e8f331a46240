package dev.ashlar.migrate.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Strictness: an API server that ignores what it does not know would run something else than was written. */
final class ManifestTest {
    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata:
              name: killboard
            spec:
              ports:
                - port: 80
                  targetPort: http
            """;

    @Test
    void everyManifestIsValidToTheLetter() {
        assertThat(Manifest.all())
                .extracting(manifest -> manifest.file() + " " + manifest.kind())
                .containsExactlyInAnyOrder(
                        "app-deployment.yaml Deployment",
                        "app-deployment.yaml Service",
                        "db-migrate-job.yaml Job",
                        "secret.example.yaml Secret",
                        "secret.example.yaml Secret");
    }

    @Test
    void aWellFormedManifestIsRead() {
        assertThat(Manifest.parse("service.yaml", SERVICE)).hasSize(1);
    }

    @Test
    void aMisspeltFieldIsRefusedAtAnyDepth() {
        for (String misspelt : List.of(
                SERVICE.replace("spec:", "sepc:"),
                SERVICE.replace("metadata:", "metadata:\n  lables: {a: b}"),
                SERVICE.replace("targetPort", "target_port"))) {
            assertThatThrownBy(() -> Manifest.parse("service.yaml", misspelt))
                    .as(misspelt)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aMissingFieldIsRefused() {
        assertThatThrownBy(() -> Manifest.parse("service.yaml", SERVICE.replace("port: 80", "name: http")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("port");
    }

    @Test
    void aValueOfTheWrongTypeIsRefused() {
        for (String wrong : List.of(
                SERVICE.replace("port: 80", "port: eighty"),
                SERVICE.replace("port: 80", "port: \"80\""),
                SERVICE.replace("name: killboard", "name: killboard\n  labels: {tier: 1}"))) {
            assertThatThrownBy(() -> Manifest.parse("service.yaml", wrong))
                    .as(wrong)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void aFieldWrittenTwiceIsRefused() {
        assertThatThrownBy(() -> Manifest.parse("service.yaml", SERVICE + "kind: Service\n"))
                .hasMessageContaining("kind");
    }
}
