package dev.ashlar.migrate.settings;

import java.util.List;

/** Thrown when the settings are unusable; its message has every problem, one a line, and no secret. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingsException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
