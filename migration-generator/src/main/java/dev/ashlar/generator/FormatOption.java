package dev.ashlar.generator;

import picocli.CommandLine.Option;

/** The flag of commands whose outcome programs read. */
final class FormatOption {
    /** The forms that output has. */
    enum Format {
        text,
        json
    }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json")
    Format format = Format.text;
}
