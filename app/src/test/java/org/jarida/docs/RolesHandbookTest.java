package org.jarida.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The handbook's page of roles has the table by which the program goes. */
@Tag("once")
class RolesHandbookTest {
    @Test
    void theTableIsTheOneOfTheProgram() throws IOException {
        assertThat(Files.readString(Path.of("../docs/handbook/roles.md")))
                .contains(table(Language.EN));
        assertThat(Files.readString(Path.of("../docs/handbook/ar/roles.md")))
                .contains(table(Language.AR));
    }

    private static String table(Language language) {
        Messages messages = Messages.of(language);
        String head = row("", role -> messages.text("role." + role.code()));
        String rows =
                Arrays.stream(Task.values())
                        .map(
                                task ->
                                        row(
                                                messages.text("task." + task.code()),
                                                role -> task.isFor(role) ? "✓" : "—"))
                        .collect(Collectors.joining());
        return head + "|---|---|---|---|---|\n" + rows;
    }

    private interface Cell {
        String of(Role role);
    }

    private static String row(String first, Cell cell) {
        return Arrays.stream(Role.values())
                        .map(cell::of)
                        .collect(
                                Collectors.joining(
                                        " | ", "| " + first + (first.isEmpty() ? "| " : " | "), " |"))
                + "\n";
    }
}
