package dev.ashlar.migrate.flyway;

import dev.ashlar.migrate.files.MigrationFile;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The scripts as Flyway reads them: the very bytes that were summed, not what the disk holds by now. */
final class FolderResources implements ResourceProvider {
    private final List<LoadableResource> resources;

    FolderResources(List<MigrationFile> scripts) {
        this.resources = scripts.stream()
                .map(file -> (LoadableResource) new Script(file))
                .toList();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return resources.stream()
                .filter(resource -> resource.getFilename().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return resources.stream()
                .filter(resource -> resource.getFilename().startsWith(prefix))
                .filter(resource -> Arrays.stream(suffixes).anyMatch(resource.getFilename()::endsWith))
                .toList();
    }

    /** One script; Flyway makes resources extend its class. */
    private static final class Script extends LoadableResource {
        private final MigrationFile file;

        Script(MigrationFile file) {
            this.file = file;
        }

        @Override
        public Reader read() {
            return new StringReader(file.text());
        }

        @Override
        public String getAbsolutePath() {
            return file.name().text();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return file.name().text();
        }

        @Override
        public String getFilename() {
            return file.name().text();
        }

        @Override
        public String getRelativePath() {
            return file.name().text();
        }
    }
}
