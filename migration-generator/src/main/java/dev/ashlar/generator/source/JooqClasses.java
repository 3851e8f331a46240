package dev.ashlar.generator.source;

import dev.ashlar.generator.rehearse.Creation;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ScriptFailedException;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HexFormat;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;

/** jOOQ's classes for the tables, views and types of a schema, written by jOOQ's own generator from a shadow database. */
public final class JooqClasses {
    /** Beside the packages, where jOOQ's generator, which clears its own package, leaves it alone. */
    private static final String FINGERPRINT = "fingerprint";

    private final SchemaDef schema;
    private final Creation creation;
    private final int major;

    /**
     * @param creation the scripts that create {@code schema} from nothing
     * @param major the version of the shadow server
     */
    public JooqClasses(SchemaDef schema, Creation creation, int major) {
        this.schema = schema;
        this.creation = creation;
        this.major = major;
    }

    /**
     * Writes the classes into a folder of their own, and removes those of what is no longer in the schema; does nothing
     * when the folder holds them already.
     *
     * @return whether anything was written
     * @throws ScriptFailedException when the schema cannot be created
     */
    public boolean write(String packageName, Path folder) throws IOException, ScriptFailedException {
        String fingerprint = fingerprint(packageName);
        Path mark = folder.resolve(FINGERPRINT);
        if (Files.exists(mark) && Files.readString(mark).equals(fingerprint)) {
            return false;
        }
        // Gone while the classes are incomplete, so that a run that was cut off is done again.
        Files.deleteIfExists(mark);
        try (ShadowDatabase shadow = ShadowServer.of(major).create()) {
            shadow.run(creation.scripts());
            generate(JooqConfiguration.of(schema, packageName, folder), shadow.jdbcUrl());
        }
        Files.writeString(mark, fingerprint);
        return true;
    }

    private static void generate(Configuration configuration, String jdbcUrl) throws IOException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
            GenerationTool tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(configuration);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            // What jOOQ's generator declares to throw is everything.
            throw new IOException("jOOQ's generator failed: " + e.getMessage(), e);
        }
    }

    /** A hash of all that the classes depend on, which the place they stand in does not belong to. */
    private String fingerprint(String packageName) {
        StringBuilder all = new StringBuilder();
        all.append(Constants.FULL_VERSION).append('\n').append(major).append('\n');
        all.append(JooqConfiguration.of(schema, packageName, Path.of(""))).append('\n');
        for (Script script : creation.scripts()) {
            all.append(script.sql()).append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
