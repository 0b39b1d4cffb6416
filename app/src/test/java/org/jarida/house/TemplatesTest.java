package org.jarida.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What templates include, and what they may never hold. */
@Tag("once")
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Set<String> COMPOSING = Set.of("site", "desk");

    @Test
    void aTemplateIncludesItsOwnModuleAndThePapersFrames() throws IOException {
        List<String> trespasses = new ArrayList<>();
        for (Path file : templates()) {
            String module = TEMPLATES.relativize(file).getName(0).toString();
            matches(file, "@template\\.(\\w+)\\.")
                    .map(found -> found.group(1))
                    .filter(included -> !included.equals(module) && !included.equals("paper"))
                    .filter(_ -> !COMPOSING.contains(module))
                    .forEach(included -> trespasses.add(file + " includes " + included));
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void noTemplateWritesUnescapedTextScriptsOrStyles() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : templates()) {
            matches(
                            file,
                            "\\$unsafe|<script(?! type=\"module\" src=\"\\$\\{frame\\.look\\(\\)\\.(script|editor)\\(\\)}\"></script>)"
                                    + "|<style|\\sstyle=|\\son\\w+=|javascript:|@raw")
                    .forEach(one -> found.add(file + ": " + one.group()));
        }
        assertThat(found).isEmpty();
    }

    private static Stream<MatchResult> matches(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(file)).results();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(one -> one.toString().endsWith(".jte")).toList();
        }
    }
}
