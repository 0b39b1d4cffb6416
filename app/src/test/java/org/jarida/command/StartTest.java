package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.TestPaper;
import org.jarida.platform.Database;
import org.jarida.platform.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operator can mend is said in one clear line, and the exit code is not 0. */
@Tag("once")
class StartTest {
    private final Settings settings = TestPaper.settings();
    private final Map<String, String> environment = new HashMap<>(Spawned.environment(settings));

    @Test
    void anUnknownSettingInTheEnvironment() {
        environment.put("JARIDA_PROT", "80");

        assertThat(problem("serve")).contains("Unknown environment variable JARIDA_PROT", "port");
    }

    @Test
    void anUnknownSettingInTheFile() throws IOException {
        Files.writeString(settings.data().resolve("jarida.yaml"), "prot: 80\n");

        assertThat(problem("serve")).contains("Unknown setting prot", "jarida.yaml");
    }

    @Test
    void aPortThatIsNone() {
        assertThat(problem("serve", "--port", "eighty")).contains("port", "\"eighty\"");
    }

    @Test
    void aTakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            String port = Integer.toString(taken.getLocalPort());
            environment.put("JARIDA_MANAGEMENT_PORT", "0");

            assertThat(problem("serve", "--port", port)).contains("Port " + port, "--port");
        }
    }

    @Test
    void aTakenManagementPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            environment.put("JARIDA_MANAGEMENT_PORT", port);

            assertThat(problem("serve", "--port", "0"))
                    .contains("Port " + port, "JARIDA_MANAGEMENT_PORT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "no host", "256.1.1.1"})
    void anAddressThatThisMachineDoesNotHave(String host) {
        environment.put("JARIDA_MANAGEMENT_PORT", "0");

        assertThat(problem("serve", "--port", "0", "--host", host))
                .contains("Address " + host, "--host");
    }

    @Test
    void aDataFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(settings.data().resolve("file"), "in the way");
        environment.remove("JARIDA_DATABASE");

        assertThat(problem("serve", "--port", "0", "--data", file.resolve("data").toString()))
                .contains("Data folder " + file.resolve("data"), "rights");
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(settings.data().resolve("file"), "in the way");
        environment.remove("JARIDA_DATABASE");

        assertThat(problem("serve", "--port", "0", "--data", file.toString()))
                .contains("Data folder " + file);
    }

    @Test
    void aDataFolderWithoutRights() throws IOException {
        environment.remove("JARIDA_DATABASE");
        // Rights bind no superuser, but nobody writes where nothing can be written.
        try (SmallDisk disk = SmallDisk.mounted("ro,size=1m")) {
            assertThat(problem("serve", "--port", "0", "--data", disk.folder().toString()))
                    .contains("Data folder " + disk.folder(), "rights");
        }
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        environment.remove("JARIDA_DATABASE");
        Files.writeString(settings.data().resolve("jarida.db"), "words ".repeat(1_000));

        assertThat(problem("serve", "--port", "0")).contains("database");
    }

    @Test
    void aDatabaseOfANewerVersion() {
        try (Database database = Database.open(settings)) {
            database.change(
                    sql ->
                            sql.insertInto(DSL.table(DSL.name("flyway_schema_history")))
                                    .columns(
                                            List.of(
                                                            "installed_rank",
                                                            "version",
                                                            "description",
                                                            "type",
                                                            "script",
                                                            "installed_by",
                                                            "execution_time",
                                                            "success")
                                                    .stream()
                                                    .map(name -> DSL.field(DSL.name(name)))
                                                    .toList())
                                    .values(
                                            List.of(
                                                    999,
                                                    "999",
                                                    "later",
                                                    "SQL",
                                                    "V999__later.sql",
                                                    "later",
                                                    1,
                                                    true))
                                    .execute());
        }

        assertThat(problem("serve", "--port", "0"))
                .contains("newer version of Jarida", "schema 999");
    }

    @Test
    void aPostgresThatDoesNotAnswer() {
        environment.remove("JARIDA_DATABASE");
        String url =
                "jdbc:postgresql://localhost:" + TestPaper.freePort() + "/paper?password=sesame";

        assertThat(problem("serve", "--port", "0", "--database", url))
                .contains("PostgreSQL does not answer")
                .doesNotContain("sesame");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publish-all",
                "serve --prot 80",
                "serve --port",
                "serve more",
                "import",
                "import articles",
                "import page x.txt",
                "import articles no-such-file.jsonl",
                "withdraw",
                "correct seven --wrong a --right b",
                "serve --data=a\u0001b --prot"
            })
    void aCommandLineThatSaysNothingKnown(String line) {
        assertThat(problem(line.split(" "))).startsWith("jarida: ");
    }

    /** The one line that is said, all in all. */
    private String problem(String... arguments) {
        try (Spawned started = Spawned.start(environment, List.of(arguments))) {
            Spawned.Result result = started.end();
            assertThat(result.code()).isNotIn(0, 143);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith("jarida: ").endsWith("\n").hasLineCount(1);
            return result.err();
        }
    }
}
