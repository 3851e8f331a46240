package dev.ashlar.migrate.manifests;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in a manifest; asking for one that is not there fails and names it.
 *
 * @param path where it is
 * @param json what stands there
 */
record Node(String path, JsonElement json) {
    Node at(String... fields) {
        Node node = this;
        for (String field : fields) {
            if (!node.has(field)) {
                throw new AssertionError(node.path + " has no " + field);
            }
            node = new Node(node.path + "." + field, node.json.getAsJsonObject().get(field));
        }
        return node;
    }

    boolean has(String field) {
        return json.getAsJsonObject().has(field);
    }

    List<Node> elements() {
        return json.getAsJsonArray().asList().stream()
                .map(element -> new Node(path + "[]", element))
                .toList();
    }

    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        json.getAsJsonObject().asMap().forEach((key, value) -> texts.put(key, value.getAsString()));
        return texts;
    }

    String text() {
        return json.getAsString();
    }

    int number() {
        return json.getAsInt();
    }

    boolean flag() {
        return json.getAsBoolean();
    }
}
