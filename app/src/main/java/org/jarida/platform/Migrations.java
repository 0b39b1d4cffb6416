package org.jarida.platform;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the schema to this version's form, and refuses a schema that a newer version has made. */
final class Migrations {
    private Migrations() {}

    /**
     * @param own folder of the steps that only this kind of server takes
     */
    static void run(DataSource source, String own) {
        try {
            Flyway flyway =
                    Flyway.configure(Migrations.class.getClassLoader())
                            .dataSource(source)
                            .locations("classpath:db/migration", own)
                            .loggers("slf4j")
                            .load();
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartProblem(
                    DiskFull.isBehind(e)
                            ? DiskFull.WORDS
                            : "The database cannot be brought to this version's form: "
                                    + String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse(""));
        }
    }

    private static void refuseNewer(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(one -> one.getState() == MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .findFirst()
                .ifPresent(
                        version -> {
                            throw new StartProblem(
                                    "The database was made by a newer version of Jarida (schema "
                                            + version
                                            + "): upgrade Jarida, or restore an older backup.");
                        });
    }
}
