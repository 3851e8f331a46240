package dev.ashlar.migrate.manifests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One document of a manifest file, read as strictly as an API server does with {@code --validate=strict}.
 *
 * @param file its file's name
 * @param root the whole document
 */
record Manifest(String file, Node root) {
    private static final Path FOLDER = Path.of(System.getProperty("ashlar.root"), "k8s");

    /** The kinds that our manifests use, each with its type and the API's list of its fields. */
    private static final Map<String, Kind> KINDS = Map.of(
            "batch/v1 Job", new Kind(V1Job.class, V1Job::validateJsonElement),
            "apps/v1 Deployment", new Kind(V1Deployment.class, V1Deployment::validateJsonElement),
            "v1 Service", new Kind(V1Service.class, V1Service::validateJsonElement),
            "v1 Secret", new Kind(V1Secret.class, V1Secret::validateJsonElement));

    private record Kind(Class<?> type, Fields fields) {}

    private interface Fields {
        void validate(JsonElement element) throws IOException;
    }

    /** Every document of every manifest in the folder. */
    static List<Manifest> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String kind() {
        return root.at("kind").text();
    }

    /** All documents of this kind. */
    static List<Node> every(String kind) {
        return all().stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .map(Manifest::root)
                .toList();
    }

    /** The one document of this kind. */
    static Node only(String kind) {
        List<Node> found = every(kind);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " manifests are a " + kind);
        }
        return found.get(0);
    }

    private static List<Manifest> read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The documents of a file.
     *
     * @throws IllegalArgumentException for an unknown or missing field, or a value of the wrong type
     */
    static List<Manifest> parse(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        List<Manifest> documents = new ArrayList<>();
        for (Object document : new Yaml(new SafeConstructor(options)).loadAll(text)) {
            documents.add(of(file, JSON.getGson().toJsonTree(document).getAsJsonObject()));
        }
        return documents;
    }

    private static Manifest of(String file, JsonObject json) {
        String named =
                json.get("apiVersion").getAsString() + " " + json.get("kind").getAsString();
        Kind kind = KINDS.get(named);
        if (kind == null) {
            throw new IllegalArgumentException(file + ": no type known for " + named);
        }
        try {
            kind.fields().validate(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The reader takes 5432 for "5432" and drops what it does not know; the API server does neither.
        JsonElement again = JSON.getGson().toJsonTree(JSON.getGson().fromJson(json, kind.type()));
        if (!withoutEmpty(again).equals(withoutEmpty(json))) {
            throw new IllegalArgumentException("%s: reads as%n%s%nbut says%n%s".formatted(file, again, json));
        }
        return new Manifest(file, new Node(file, json));
    }

    /** The API's types fill in empty lists and maps that nobody wrote; they mean what absence means. */
    private static JsonElement withoutEmpty(JsonElement element) {
        if (element instanceof JsonObject object) {
            JsonObject kept = new JsonObject();
            object.asMap().forEach((name, value) -> keep(value, shown -> kept.add(name, shown)));
            return kept;
        }
        if (element instanceof JsonArray array) {
            JsonArray kept = new JsonArray();
            array.forEach(value -> keep(value, kept::add));
            return kept;
        }
        return element;
    }

    private static void keep(JsonElement value, Consumer<JsonElement> into) {
        JsonElement shown = withoutEmpty(value);
        boolean empty = (shown instanceof JsonObject object && object.isEmpty())
                || (shown instanceof JsonArray array && array.isEmpty());
        if (!empty) {
            into.accept(shown);
        }
    }
}
