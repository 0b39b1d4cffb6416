package org.jarida.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings: their defaults, which of two wins, and a clear line for each that is wrong. */
@Tag("once")
class SettingsReaderTest {
    private final Path data;

    SettingsReaderTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void withoutAnySettingThePaperIsLocalAndOnSqlite() {
        Settings settings = SettingsReader.read(Map.of(), Map.of());

        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.files()).isEqualTo(settings.data().resolve("files"));
        assertThat(settings.host()).isEqualTo("localhost");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.managementPort()).isEqualTo(8081);
        assertThat(settings.url()).hasToString("http://localhost:8080");
        assertThat(settings.database()).isEmpty();
        assertThat(settings.smtp()).isEmpty();
        assertThat(settings.trustedProxies().blocks()).isEmpty();
    }

    @Test
    void flagsWinOverTheEnvironmentAndThisOverTheFile() throws IOException {
        file("host: from-file\nurl: https://file.example\nport: 1111\n");
        Map<String, String> environment =
                Map.of("JARIDA_URL", "https://environment.example", "JARIDA_PORT", "2222");

        Settings settings = read(Map.of("port", "3333"), environment);

        assertThat(settings.host()).isEqualTo("from-file");
        assertThat(settings.url()).hasToString("https://environment.example");
        assertThat(settings.port()).isEqualTo(3333);
    }

    @Test
    void theDataFolderOfTheEnvironmentHoldsTheFile() throws IOException {
        file("port: 4444\n");

        Settings settings = SettingsReader.read(Map.of(), Map.of("JARIDA_DATA", data.toString()));

        assertThat(settings.port()).isEqualTo(4444);
    }

    @Test
    void aPortTakesTheOthersThatFollowFromItWithIt() {
        Settings settings = read(Map.of("port", "9000"), Map.of());

        assertThat(settings.managementPort()).isEqualTo(9001);
        assertThat(settings.url()).hasToString("http://localhost:9000");
        assertThat(read(Map.of("port", "0"), Map.of()).managementPort()).isZero();
    }

    @Test
    void everySettingCanStandInTheFile() throws IOException {
        file(
                """
                # what this node is
                url: https://example.org/
                host: 0.0.0.0
                port: 80
                management_port: 9100
                database: jdbc:postgresql://db.example/paper
                files: FILES
                smtp: smtps://mail.example
                trusted_proxies: 10.0.0.1, 10.0.0.2
                """
                        .replace("FILES", data.resolve("elsewhere").toString()));

        Settings settings = read(Map.of(), Map.of());

        assertThat(settings.url()).hasToString("https://example.org");
        assertThat(settings.managementPort()).isEqualTo(9100);
        assertThat(settings.database()).contains("jdbc:postgresql://db.example/paper");
        assertThat(settings.files()).isEqualTo(data.resolve("elsewhere"));
        assertThat(settings.smtp()).isPresent();
        assertThat(settings.trustedProxies().blocks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a comment\n", "---\n"})
    void anEmptyFileIsNoMistake(String content) throws IOException {
        file(content);

        assertThat(read(Map.of(), Map.of()).port()).isEqualTo(8080);
    }

    @Test
    void theRestOfTheEnvironmentIsNobodysBusiness() {
        Map<String, String> environment =
                Map.of("PATH", "/bin", "JARID", "x", "JARIDA_JAVA_OPTIONS", "-Xmx1g");

        assertThat(read(Map.of(), environment).port()).isEqualTo(8080);
    }

    @Test
    void anUnknownSettingIsNamedWithItsPlace() throws IOException {
        wrong(Map.of("JARIDA_PROT", "80"), "environment variable JARIDA_PROT", "Known settings:");
        file("prot: 80\n");
        wrong(
                Map.of(),
                "Unknown setting prot",
                "jarida.yaml",
                "management_port, page_cache, port, purge, purge_header, smtp, trusted_proxies, url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eighty", "-1", "65536", "80 ", "8080.0", "99999999999", "٨٠"})
    void aPortIsAWholeNumberInRange(String port) {
        wrong(Map.of("JARIDA_PORT", port), "Setting port", "0 to 65535", "\"" + port + "\"");
        wrong(Map.of("JARIDA_MANAGEMENT_PORT", port), "Setting management_port");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org",
                "http://",
                "https://example.org/paper",
                "https://example.org?x",
                "https://example.org#x",
                "https://a b",
                "javascript:alert(1)"
            })
    void theSitesAddressIsSchemeAndHost(String url) {
        wrong(Map.of("JARIDA_URL", url), "Setting url must be a web address");
    }

    @Test
    void aDatabaseIsPostgresAndItsPasswordIsNeverRepeated() {
        assertThatThrownBy(
                        () -> read(Map.of(), Map.of("JARIDA_DATABASE", "mysql://root:sesame@db")))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("jdbc:postgresql:")
                .hasMessageNotContaining("sesame");
    }

    @Test
    void filesAreInAFolder() {
        wrong(Map.of("JARIDA_FILES", "s3://bucket"), "Setting files must be a folder");
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example, mail.example, 25, WHERE_OFFERED",
        "smtp://mail.example:587?starttls=required, mail.example, 587, STARTTLS",
        "smtps://mail.example, mail.example, 465, TLS",
        "smtps://mail.example:1465, mail.example, 1465, TLS",
        "smtp://192.0.2.7:2525, 192.0.2.7, 2525, WHERE_OFFERED",
        "smtp://[2001:db8::1]:25, 2001:db8::1, 25, WHERE_OFFERED"
    })
    void mailHasAServer(String value, String host, int port, Smtp.Encryption encryption) {
        assertThat(read(Map.of(), Map.of("JARIDA_SMTP", value)).smtp())
                .contains(new Smtp(host, port, encryption, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://paper:sesame@mail.example, paper, sesame",
        "smtp://paper%40mail.example:a%3Ab%2Fc%3Fd%23e%25f+g@mail.example, paper@mail.example, a:b/c?d#e%f+g",
        "smtp://paper:a:b@mail.example, paper, a:b",
        "smtp://%D8%AC:%D8%B3%D8%B1@mail.example, ج, سر",
    })
    void userAndPasswordArePercentEncoded(String value, String user, String password) {
        Smtp smtp = read(Map.of(), Map.of("JARIDA_SMTP", value)).smtp().orElseThrow();

        assertThat(smtp.login()).contains(new Smtp.Login(user, password));
        assertThat(smtp.toString()).contains(user).doesNotContain(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sesame",
                "mail.example:25",
                "http://paper:sesame@mail.example",
                "smtp:paper:sesame@mail.example",
                "smtp://paper:sesame@",
                "smtp://paper:sesame@mail.example:0",
                "smtp://paper:sesame@mail.example:65536",
                "smtp://paper:sesame@mail.example:smtp",
                "smtp://paper:sesame@mail.example/inbox",
                "smtp://paper:sesame@mail.example#x",
                "smtp://paper:sesame@mail.example?starttls=never",
                "smtp://paper:sesame@mail.example?starttls=required&x=1",
                "smtps://paper:sesame@mail.example?starttls=required",
                "smtp://sesame@mail.example",
                "smtp://paper:@mail.example",
                "smtp://:sesame@mail.example",
                "smtp://paper:ses@ame@mail.example",
                "smtp://paper:ses/ame@mail.example",
                "smtp://paper:sesame#@mail.example",
                "smtp://paper:sesame%@mail.example",
                "smtp://paper:sesame%0d%0aQUIT@mail.example",
                "smtp://paper:sesame%00@mail.example",
                "smtp://paper:sesame%ff@mail.example",
                "smtp://paper:se same@mail.example"
            })
    void aMailServerThatIsNoneIsRefusedWithoutItsPassword(String value) {
        assertThatThrownBy(() -> read(Map.of(), Map.of("JARIDA_SMTP", value)))
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith("Setting smtp must ")
                .hasMessageNotContaining("sesame")
                .hasMessageNotContaining("ses")
                .message()
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.example",
                "10.0.0.1,",
                ",",
                "10.0.0.1 10.0.0.2",
                "10.0.0",
                "10",
                "10.0.0.256",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "10.0.0.0/8/8",
                "fd00::/129",
                "fe80::1%eth0",
                "[fd00::1]",
                "*"
            })
    void aTrustedProxyIsAnAddress(String value) {
        wrong(Map.of("JARIDA_TRUSTED_PROXIES", value), "Setting trusted_proxies must be addresses");
    }

    @Test
    void aSharedCacheIsToldByOneCallWithOneField() {
        PurgeHook hook =
                read(
                                Map.of(),
                                Map.of(
                                        "JARIDA_PURGE",
                                        "http://127.0.0.1:6081/purge",
                                        "JARIDA_PURGE_HEADER",
                                        "X-Purge-Secret: s3cret"))
                        .pages()
                        .purge()
                        .orElseThrow();

        assertThat(hook.address()).hasToString("http://127.0.0.1:6081/purge");
        assertThat(hook.header()).hasValue(new PurgeHook.Header("X-Purge-Secret", "s3cret"));
        assertThat(hook.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cache",
                "ftp://cache/purge",
                "http://",
                "http://me:s3cret@cache/purge",
                "a b"
            })
    void aPurgeIsCalledAtAWebAddress(String value) {
        wrong(Map.of("JARIDA_PURGE", value), "Setting purge must be a web address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret", ": s3cret", "A b: s3cret", "A:", "A: s3\r\nB: cret"})
    void aPurgesHeaderIsOneField(String value) {
        wrong(
                Map.of("JARIDA_PURGE", "http://cache/purge", "JARIDA_PURGE_HEADER", value),
                "Setting purge_header must be one field");
    }

    @Test
    void aPurgesHeaderAloneIsSaidToBeOfNoUse() {
        wrong(Map.of("JARIDA_PURGE_HEADER", "A: b"), "no use without purge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "4097", "-8", "64MB", "٦٤", ""})
    void thePageCacheIsSoManyMegabytes(String value) {
        assertThat(read(Map.of(), Map.of("JARIDA_PAGE_CACHE", "256")).pages().megabytes())
                .isEqualTo(256);
        wrong(Map.of("JARIDA_PAGE_CACHE", value), "Setting page_cache must be a number");
    }

    @ParameterizedTest
    @CsvSource({"data, JARIDA_DATA", "files, JARIDA_FILES"})
    void aNameThatNoFileCanHaveIsSaidAsSuch(String name, String variable) {
        assertThatThrownBy(() -> SettingsReader.read(Map.of(), Map.of(variable, "a\0b")))
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith("Setting " + name + " must be a folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just words",
                "- a\n- list\n",
                "port: [\n",
                "port: 1\nport: 2\n",
                "a: *b\n",
                "port: !!java.net.URL [\"http://example.org\"]\n",
                "port:\n",
                "port: [1, 2]\n",
                "host: {a: b}\n"
            })
    void aFileThatHoldsNoSettingsIsSaidInOneLine(String content) throws IOException {
        file(content);

        wrong(Map.of(), "");
    }

    @Test
    void aFileThatIsNotUtf8IsSaidInOneLine() throws IOException {
        Files.write(data.resolve("jarida.yaml"), new byte[] {'h', ':', ' ', (byte) 0xff});

        wrong(Map.of(), "jarida.yaml cannot be read");
    }

    private Settings read(Map<String, String> flags, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(flags);
        all.put("data", data.toString());
        return SettingsReader.read(all, environment);
    }

    private void wrong(Map<String, String> environment, String... parts) {
        assertThatThrownBy(() -> read(Map.of(), environment))
                .isInstanceOf(StartProblem.class)
                .hasMessageContainingAll(parts)
                .message()
                .hasLineCount(1);
    }

    private void file(String content) throws IOException {
        Files.writeString(data.resolve("jarida.yaml"), content);
    }
}
