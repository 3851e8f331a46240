package dev.ashlar.migrate.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.settings.SettingsReader;
import dev.ashlar.migrate.settings.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the manifests promise: how each exit code is met, and how little a pod may do. */
final class DeploymentRulesTest {
    /** Outcomes that a migrating Job cannot fail with: success, and answers to other commands. */
    private static final Set<ExitCode> NO_FAILURE = EnumSet.of(ExitCode.DONE, ExitCode.PENDING, ExitCode.NO_UNDO);

    private static final Node JOB = Manifest.only("Job");
    private static final Node JOB_POD = JOB.at("spec", "template", "spec");
    private static final Node SERVICE_POD = Manifest.only("Deployment").at("spec", "template", "spec");
    private static final List<Node> RULES =
            JOB.at("spec", "podFailurePolicy", "rules").elements();

    @Test
    void theJobGivesUpWhereAPersonIsNeededAndRetriesWhatPasses() {
        Map<Integer, String> actions = new TreeMap<>();
        for (Node rule : RULES) {
            if (rule.has("onExitCodes")) {
                assertThat(rule.at("onExitCodes", "operator").text()).isEqualTo("In");
                assertThat(rule.at("onExitCodes", "containerName").text()).isEqualTo("migrate");
                List<Integer> codes = rule.at("onExitCodes", "values").elements().stream()
                        .map(Node::number)
                        .toList();
                // The API server refuses a list that is out of order or names a code twice.
                assertThat(codes).isSorted().doesNotHaveDuplicates();
                String action = rule.at("action").text();
                codes.forEach(code -> assertThat(actions.put(code, action))
                        .as("another rule for %d", code)
                        .isNull());
            }
        }
        Map<Integer, String> contract = new TreeMap<>(Map.of(143, "Ignore"));
        Set.of(1, 2, 11, 16, 20, 21, 22, 23, 24).forEach(code -> contract.put(code, "FailJob"));
        Set.of(10, 12, 13, 14, 15, 137).forEach(code -> contract.put(code, "Count"));
        assertThat(actions).isEqualTo(contract);
        assertThat(actions)
                .containsKeys(EnumSet.complementOf(EnumSet.copyOf(NO_FAILURE)).stream()
                        .map(ExitCode::code)
                        .toArray(Integer[]::new));
    }

    @Test
    void aDrainedNodeCostsNoTryButHidesNoFailure() {
        List<String> order = new ArrayList<>();
        for (Node rule : RULES) {
            order.add(rule.at("action").text() + (rule.has("onPodConditions") ? " on condition" : ""));
        }
        assertThat(order).containsExactly("FailJob", "Ignore on condition", "Ignore", "Count");
        List<Node> conditions = RULES.get(1).at("onPodConditions").elements();
        assertThat(conditions).hasSize(1);
        assertThat(conditions.get(0).json()).isEqualTo(json("{type: DisruptionTarget, status: 'True'}"));
    }

    @Test
    void theJobEndsByItselfAndStaysLongEnoughToBeRead() {
        assertThat(JOB.at("metadata", "name").text()).isEqualTo("db-migrate");
        assertThat(JOB_POD.at("restartPolicy").text()).isEqualTo("Never");
        assertThat(JOB.at("spec", "backoffLimit").number()).isPositive();
        assertThat(JOB.at("spec", "activeDeadlineSeconds").number()).isPositive();
        assertThat(JOB.at("spec", "ttlSecondsAfterFinished").number()).isGreaterThanOrEqualTo(600);
    }

    @Test
    void theInitContainerIsTheJobsContainer() {
        assertThat(SERVICE_POD.at("initContainers").json())
                .isEqualTo(JOB_POD.at("containers").json());
        Node migrate = JOB_POD.at("containers").elements().get(0);
        assertThat(migrate.at("resources", "requests").json()).isEqualTo(json("{cpu: 100m, memory: 64Mi}"));
        assertThat(migrate.at("resources", "limits").json()).isEqualTo(json("{cpu: 500m, memory: 128Mi}"));
        assertThat(migrate.at("terminationMessagePath").text()).isEqualTo("/dev/termination-log");
    }

    @Test
    void everyPodIsRestricted() {
        for (Node pod : List.of(JOB_POD, SERVICE_POD)) {
            assertThat(pod.at("automountServiceAccountToken").flag()).isFalse();
            assertThat(pod.at("enableServiceLinks").flag()).isFalse();
            assertThat(pod.at("securityContext", "runAsNonRoot").flag()).isTrue();
            assertThat(pod.at("securityContext", "runAsUser").number()).isPositive();
            assertThat(pod.at("securityContext", "seccompProfile", "type").text())
                    .isEqualTo("RuntimeDefault");
            for (Node container : containers(pod)) {
                assertThat(container.at("securityContext").json())
                        .isEqualTo(json("{allowPrivilegeEscalation: false, readOnlyRootFilesystem: true,"
                                + " capabilities: {drop: [ALL]}}"));
                assertThat(container.at("resources", "limits").has("memory")).isTrue();
            }
        }
    }

    @Test
    void theServiceGetsTrafficOnceItReachesItsDatabaseAndIsRestartedOnlyWhenItIsDead() {
        Node service = SERVICE_POD.at("containers").elements().get(0);
        assertThat(service.at("startupProbe", "httpGet", "path").text()).isEqualTo("/healthz");
        assertThat(service.at("readinessProbe", "httpGet", "path").text()).isEqualTo("/healthz");
        assertThat(service.at("livenessProbe", "httpGet", "path").text()).isEqualTo("/livez");
    }

    @Test
    void everyLoginIsASecretOfTheExampleThatTheRunnerUnderstands() {
        Set<String> asked = new TreeSet<>();
        for (Node pod : List.of(JOB_POD, SERVICE_POD)) {
            for (Node container : containers(pod)) {
                container
                        .at("envFrom")
                        .elements()
                        .forEach(source ->
                                asked.add(source.at("secretRef", "name").text()));
            }
        }
        Set<String> given = new TreeSet<>();
        for (Node secret : Manifest.every("Secret")) {
            given.add(secret.at("metadata", "name").text());
            Map<String, String> values = secret.at("stringData").texts();
            SettingsReader.Place place = new SettingsReader.Place(Path.of("/"), Path.of("/"), false, "");
            Target target = SettingsReader.read(values, place, true).settings().target();
            assertThat(List.of(target.user(), target.database()))
                    .isEqualTo(List.of(values.get("POSTGRES_USER"), "killboard"));
        }
        assertThat(asked).isEqualTo(given);
    }

    private static List<Node> containers(Node pod) {
        List<Node> all = new ArrayList<>(pod.at("containers").elements());
        if (pod.has("initContainers")) {
            all.addAll(pod.at("initContainers").elements());
        }
        return all;
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }
}
