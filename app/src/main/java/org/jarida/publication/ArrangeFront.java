package org.jarida.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.platform.ChangeLog;
import org.jarida.platform.Database;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Arranges the front page, or goes back to an earlier arrangement: readers see it at once. */
@Component
public final class ArrangeFront {
    public static final int LONGEST_LINE = 200;

    private final Database database;

    ArrangeFront(Database database) {
        this.database = database;
    }

    /**
     * @return keys of the catalogues that say what is wrong; empty where it is live now
     */
    public List<String> arrange(Editor editor, FrontArrangement arrangement, Clock clock) {
        editor.require(Task.ARRANGE);
        Instant at = clock.instant();
        Optional<String> problem = problem(arrangement, at);
        if (problem.isPresent()) {
            return List.of(problem.get());
        }
        database.change(sql -> arrange(sql, editor, arrangement, "arrange-front", at));
        return List.of();
    }

    private static Optional<String> problem(FrontArrangement arrangement, Instant at) {
        if (arrangement.breaking().filter(one -> one.text().length() > LONGEST_LINE).isPresent()) {
            return Optional.of("front.line-too-long");
        }
        if (arrangement.breaking().filter(one -> !one.until().isAfter(at)).isPresent()) {
            return Optional.of("front.line-is-over");
        }
        return arrangement.until().filter(one -> !one.isAfter(at)).isPresent()
                ? Optional.of("front.until-is-over")
                : Optional.empty();
    }

    /** Makes an earlier one live again, without its breaking line; false where there is none. */
    public boolean goBack(Editor editor, long number, Clock clock) {
        editor.require(Task.ARRANGE);
        Instant at = clock.instant();
        return database.write(
                sql ->
                        FrontArrangements.find(sql, number)
                                .map(
                                        earlier -> {
                                            FrontArrangement kept = withoutTimes(earlier);
                                            arrange(sql, editor, kept, "front-back", at);
                                            return true;
                                        })
                                .orElse(false));
    }

    private static FrontArrangement withoutTimes(FrontArrangement earlier) {
        return new FrontArrangement(
                earlier.top(),
                earlier.sections(),
                earlier.hidden(),
                earlier.firsts(),
                Optional.empty(),
                Optional.empty());
    }

    private static void arrange(
            DSLContext sql,
            Editor editor,
            FrontArrangement arrangement,
            String verb,
            Instant at) {
        FrontArrangements.add(sql, arrangement, editor.name(), at);
        Audit.append(sql, at, editor, verb, "front", "");
        ChangeLog.append(sql, at, List.of(FrontArrangements.TAG));
    }
}
