package org.jarida.staff.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jarida.paper.NewsroomFrame;
import org.jarida.staff.AuditEntry;
import org.jarida.staff.Editor;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit.
 *
 * @param actors everybody who is in it
 * @param actions all that are in it
 * @param before number from which the next page goes on; empty on the last
 */
public record AuditView(
        NewsroomFrame frame,
        AuditFilter filter,
        List<AuditEntry> entries,
        List<String> actors,
        List<String> actions,
        OptionalLong before) {
    private static final String ARROW = " → ";
    private static final Pattern REVISION = Pattern.compile("revision ([0-9]{1,9})");
    private static final String ARTICLE = "article[ -]([0-9]+)";

    public AuditView {
        entries = List.copyOf(entries);
        actors = List.copyOf(actors);
        actions = List.copyOf(actions);
    }

    /** The verb in the words of the interface; as it stands, where it has none there. */
    public String words(String action) {
        return frame.messages().find("audit.action." + action).orElse(action);
    }

    /** Where what it was done to can be seen; null where it has no page. */
    public @Nullable String subject(AuditEntry entry) {
        return entry.subject().matches(ARTICLE)
                ? frame.link(
                        "/newsroom/articles/" + entry.subject().replaceAll(ARTICLE, "$1"))
                : null;
    }

    /** What was done to, in words where it is an article. */
    public String subjectWords(AuditEntry entry) {
        return entry.subject().matches(ARTICLE)
                ? frame.text("audit.article")
                        + " "
                        + frame.number(
                                Long.parseLong(entry.subject().replaceAll(ARTICLE, "$1")))
                : frame.messages()
                        .find("audit.subject." + entry.subject())
                        .orElse(entry.subject());
    }

    /** Who did it; whoever works at the server's command line has no name. */
    public String actor(String name) {
        return name.equals(Editor.operator().name()) ? frame.text("audit.command-line") : name;
    }

    /** The detail in words, as far as it is one of ours; what people wrote stays as it is. */
    public String detail(AuditEntry entry) {
        String detail = entry.detail();
        Matcher revision = REVISION.matcher(detail);
        if (revision.matches()) {
            long number = Long.parseLong(revision.group(1));
            return frame.text("audit.revision") + " " + frame.number(number);
        }
        return switch (entry.action()) {
            case "sign-in" -> frame.messages().find("audit.by." + detail).orElse(detail);
            case "give-role", "invite", "open-account", "end-account", "reopen-account" ->
                    Arrays.stream(detail.split(ARROW, -1))
                            .map(one -> frame.messages().find("role." + one).orElse(one))
                            .collect(Collectors.joining(ARROW));
            default -> detail;
        };
    }

    public String day() {
        return filter.day().map(Object::toString).orElse("");
    }

    public Optional<String> next() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        frame.link(AuditPage.PATH)
                                + filter.query()
                                + (filter.query().isEmpty() ? "?" : "&")
                                + "before="
                                + before.getAsLong());
    }

    /** Address of these entries as a file. */
    public String file(String ending) {
        return frame.link(AuditPage.PATH + "." + ending) + filter.query();
    }
}
