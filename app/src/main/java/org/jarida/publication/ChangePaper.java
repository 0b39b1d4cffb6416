package org.jarida.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.paper.Policies;
import org.jarida.paper.Policy;
import org.jarida.platform.Database;
import org.jarida.publication.ChangePaperOutcome.Changed;
import org.jarida.publication.ChangePaperOutcome.Nameless;
import org.jarida.publication.ChangePaperOutcome.Unchanged;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Changes who the paper is: its name, charter, contact, conventions and policies. */
@Component
public final class ChangePaper {
    private final Database database;

    public ChangePaper(Database database) {
        this.database = database;
    }

    /**
     * @param identity from the paper as it is, or one without a name where there is none yet, to
     *     the paper as it should be; the pictures that it names are stored and noted
     * @param policies to write; those of other kinds and languages stay as they are
     */
    public ChangePaperOutcome change(
            Editor editor,
            UnaryOperator<Paper> identity,
            Collection<Policy> policies,
            Clock clock) {
        editor.require(Task.CHANGE_PAPER);
        Instant at = clock.instant();
        return database.write(sql -> change(sql, editor, identity, policies, at));
    }

    private static ChangePaperOutcome change(
            DSLContext sql,
            Editor editor,
            UnaryOperator<Paper> identity,
            Collection<Policy> policies,
            Instant at) {
        Paper before = PaperStore.find(sql).orElseGet(() -> Paper.named(""));
        Paper after = identity.apply(before);
        if (after.name().isBlank()) {
            return new Nameless();
        }
        List<Policy> rewritten = rewritten(Policies.written(sql), policies);
        List<String> changes = new ArrayList<>(PaperChanges.between(before, after));
        rewritten.forEach(one -> changes.add(one.kind().code() + "/" + one.language().code()));
        if (changes.isEmpty()) {
            return new Unchanged();
        }
        PaperStore.save(sql, after, at);
        Policies.save(sql, rewritten, at);
        if (!zone(before).equals(zone(after))) {
            PublishedDays.recount(sql);
        }
        Audit.append(sql, at, editor, "change-paper", "paper", String.join(", ", changes));
        return new Changed(changes);
    }

    /** The policies among the wanted ones that say something else than what is written. */
    private static List<Policy> rewritten(List<Policy> written, Collection<Policy> wanted) {
        return wanted.stream().filter(one -> !one.paragraphs().equals(now(written, one))).toList();
    }

    private static List<String> now(List<Policy> written, Policy like) {
        return written.stream()
                .filter(one -> one.kind() == like.kind() && one.language() == like.language())
                .findFirst()
                .map(Policy::paragraphs)
                .orElse(List.of());
    }

    private static ZoneId zone(Paper paper) {
        return paper.conventions().timeZone();
    }
}
