package org.jarida.command;

import java.util.HashMap;
import java.util.Map;
import org.jarida.platform.Settings;
import org.jarida.platform.SettingsReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that every command on a newspaper takes. */
final class SettingOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of the newspaper (default: data)")
    @Nullable String data;

    @Option(
            names = "--database",
            paramLabel = "JDBC",
            description = "jdbc:postgresql://… (default: SQLite in the data folder)")
    @Nullable String database;

    Settings read(Map<String, String> more) {
        Map<String, String> flags = new HashMap<>(more);
        if (data != null) {
            flags.put("data", data);
        }
        if (database != null) {
            flags.put("database", database);
        }
        return SettingsReader.read(flags, System.getenv());
    }

    Settings read() {
        return read(Map.of());
    }
}
