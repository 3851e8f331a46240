package dev.ashlar.generator.rehearse;

import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.ScriptHeader;

/**
 * SQL to run, as one file of a migration holds it.
 *
 * @param name the file's name, for messages
 * @param sql its text
 * @param transaction whether it runs as one transaction; otherwise every statement commits by itself
 */
public record Script(String name, String sql, boolean transaction) {

    /** A file of a folder, run as its header and its script config say. */
    public static Script of(MigrationFolder folder, MigrationFile file) {
        String sql = file.text();
        boolean header = ScriptHeader.parse(file.name().text(), sql)
                .map(ScriptHeader::transaction)
                .orElse(true);
        return new Script(
                file.name().text(), sql, header && folder.configOf(file).executeInTransaction());
    }
}
