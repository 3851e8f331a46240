package dev.ashlar.generator;

import dev.ashlar.generator.development.DevelopmentDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code ashlar dev}: the embedded database that people develop on, one for each schema module. */
final class Development {
    private static final List<String> ACTIONS = List.of("up", "down", "status", "url", "psql");

    private Development() {}

    static Report run(String action, SchemaModule module, Map<String, String> environment) {
        DevelopmentDatabase database = database(module);
        return switch (action) {
            case "up", "url" -> address(database.up());
            case "down" -> Report.of(Exit.DONE, database.down() ? "stopped; the data stays" : "it did not run");
            case "status" ->
                database.running()
                        .map(Development::address)
                        .orElseGet(() -> Report.of(Exit.DONE, "not running; start it: make db-up" + module.variable()));
            case "psql" -> {
                String url = environment.getOrDefault("DATABASE_URL", "");
                yield Psql.open(url.isEmpty() ? database.up() : url);
            }
            default ->
                throw Failure.usage(
                        "ashlar dev " + action,
                        "there is no such action",
                        Nearest.to(action, ACTIONS)
                                .map(nearest -> "Did you mean " + nearest + "?")
                                .orElse("The actions are " + String.join(", ", ACTIONS) + "."));
        };
    }

    /** The address of the module's development database, which is started for it. */
    static String url(SchemaModule module) {
        return database(module).up();
    }

    private static Report address(String url) {
        return Report.of(Exit.DONE, url).with("url", url);
    }

    private static DevelopmentDatabase database(SchemaModule module) {
        Path folder = module.folder().toAbsolutePath().normalize();
        Path repository = repository(folder);
        return DevelopmentDatabase.of(
                repository,
                repository.relativize(folder).toString().replace('\\', '/'),
                module.settings().server().highest());
    }

    /** The nearest folder above that git knows; a module outside of any has its server beside itself. */
    private static Path repository(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return above;
            }
        }
        return folder.getParent() == null ? folder : folder.getParent();
    }
}
