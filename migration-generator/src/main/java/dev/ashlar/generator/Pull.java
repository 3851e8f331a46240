package dev.ashlar.generator;

import dev.ashlar.generator.source.pull.PulledSource;
import dev.ashlar.generator.source.pull.SourceFile;
import dev.ashlar.generator.state.reader.LiveDatabase;
import dev.ashlar.generator.state.reader.ReadSchema;
import dev.ashlar.generator.state.reader.Unmodelled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/** {@code ashlar pull}: a live database, or any other state, as a schema module that adopts it. */
final class Pull {
    private Pull() {}

    static Report pull(Arguments arguments, SchemaModule module, Map<String, String> environment) {
        String packageName = Commands.required(arguments, Flag.PACKAGE);
        if (!SourceVersion.isName(packageName)) {
            throw Failure.usage(
                    "--package " + packageName,
                    "it is no name of a Java package",
                    "Write names separated by dots, as in PACKAGE=com.acme.schema.");
        }
        Path folder = Path.of(Commands.required(arguments, Flag.OUT));
        Side from = from(arguments, module, environment);
        Settings settings = Settings.read(folder);
        Sides sides = new Sides(new SchemaModule(folder, settings), Comparisons.options(arguments, settings.history()));
        ReadSchema read = sides.read(from, from).from();
        List<String> left = read.unmodelled().stream().map(Unmodelled::toString).toList();
        if (arguments.has(Flag.STRICT) && !left.isEmpty()) {
            throw new Failure(
                    Exit.NOT_ALLOWED,
                    left.stream()
                            .map(text -> new Problem(
                                    text, "it cannot be pulled", "Leave --strict out, and declare it by hand."))
                            .toList());
        }
        SchemaModule target = Files.exists(folder.resolve(Settings.FILE))
                ? new SchemaModule(folder, settings)
                : new SchemaModule(folder, settings.on(major(from, settings)));
        return write(target, Pulled.of(read.schema(), sides, target), packageName, arguments.has(Flag.OVERWRITE), left);
    }

    private static Report write(
            SchemaModule module, Pulled pulled, String packageName, boolean overwrite, List<String> left) {
        Map<String, String> files = new TreeMap<>();
        for (SourceFile source : PulledSource.of(pulled.schema(), packageName)) {
            files.put("src/main/java/" + source.path(), source.text());
        }
        files.put(Settings.FILE, module.settings().text());
        ModuleBuild.of(module.folder()).pom().ifPresent(pom -> files.put(ModuleBuild.POM, pom));
        Baseline baseline = Baseline.of(module, pulled.schema());
        PulledFiles written = PulledFiles.prepare(module.folder(), files, overwrite);
        List<String> lines = new ArrayList<>();
        lines.addAll(written.write());
        lines.addAll(baseline.write());
        lines.addAll(pulled.remarks());
        left.forEach(text -> lines.add("not pulled: " + text));
        lines.addAll(ModuleBuild.of(module.folder()).next(module));
        return new Report(Exit.DONE, lines, Map.of())
                .with("files", List.copyOf(files.keySet()))
                .with("notPulled", left);
    }

    private static Side from(Arguments arguments, SchemaModule module, Map<String, String> environment) {
        if (arguments.has(Flag.FROM)) {
            return Side.parse(Flag.FROM, arguments.get(Flag.FROM), environment);
        }
        String given = environment.getOrDefault("DATABASE_URL", "");
        return new Side.Database(given.isEmpty() ? Development.url(module) : given);
    }

    private static int major(Side from, Settings settings) {
        return from instanceof Side.Database database
                ? LiveDatabase.major(database.url())
                : settings.server().highest();
    }
}
