package dev.ashlar.generator.plan;

import dev.ashlar.generator.rehearse.ScriptFailedException;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the files below {@code topics} declare, as servers of one version read it. A topic is a folder with objects of a few
 * kinds in a schema of its own; each of its files is one variant of them, from which any other may be reached. Lines after
 * {@code -- since 15} are for servers from that version on.
 */
final class Topics {
    private static final String SINCE = "-- since ";
    private static final Map<Integer, Topics> OF_SERVERS = new ConcurrentHashMap<>();

    /** One folder and its files. */
    record Topic(String name, List<Path> variants) {}

    private final int server;
    private final Map<Topic, List<SchemaDef>> schemas = new ConcurrentHashMap<>();
    private final Set<ObjectId> ids = ConcurrentHashMap.newKeySet();
    private final SchemaDef empty;

    private Topics(int server) {
        this.server = server;
        this.empty = read("");
    }

    static Topics of(int server) {
        return OF_SERVERS.computeIfAbsent(server, Topics::new);
    }

    static List<Topic> all() {
        URL folder = Objects.requireNonNull(Topics.class.getResource("topics"));
        try {
            List<Topic> topics = new ArrayList<>();
            for (Path topic : children(Path.of(folder.toURI()))) {
                topics.add(new Topic(topic.getFileName().toString(), children(topic)));
            }
            return topics;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The variants of the topic, without what every database has. */
    List<SchemaDef> variants(Topic topic) {
        return schemas.computeIfAbsent(topic, it -> {
            List<SchemaDef> variants =
                    it.variants().stream().map(file -> own(text(file))).toList();
            variants.forEach(schema -> ids.addAll(schema.objects().keySet()));
            return variants;
        });
    }

    /** Whether a topic that was asked for has an object of this name. */
    boolean contains(ObjectId id) {
        return ids.contains(id);
    }

    private SchemaDef own(String sql) {
        NavigableMap<ObjectId, ObjectDef> objects = new TreeMap<>(read(sql).objects());
        Set<ObjectDef> usual = new HashSet<>(empty.objects().values());
        objects.values().removeIf(usual::contains);
        return new SchemaDef(objects);
    }

    private SchemaDef read(String sql) {
        try (ShadowDatabase database = dev.ashlar.generator.state.reader.Sample.database(server, sql)) {
            return dev.ashlar.generator.state.reader.Sample.read(database);
        } catch (ScriptFailedException | SQLException e) {
            throw new IllegalStateException("PostgreSQL " + server, e);
        }
    }

    private String text(Path file) {
        StringBuilder text = new StringBuilder();
        int since = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                since = line.startsWith(SINCE) ? Integer.parseInt(line.substring(SINCE.length())) : since;
                text.append(since <= server ? line : "").append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
