package org.jarida.staff.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import org.jarida.paper.PaperDates;

/**
 * Which entries of the audit are wanted.
 *
 * @param actor name of who did it; empty for everybody
 * @param action the verb; empty for all
 * @param day in the paper's town; empty for all
 */
public record AuditFilter(String actor, String action, Optional<LocalDate> day) {

    /** As a form has it; a day that is none is left out. */
    static AuditFilter of(String actor, String action, String day) {
        return new AuditFilter(actor, action, day(day));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Instant> from(PaperDates dates) {
        return day.map(dates::startOf);
    }

    Optional<Instant> until(PaperDates dates) {
        return day.map(one -> dates.startOf(one.plusDays(1)));
    }

    /** As a query of an address; with its question mark, and empty where all are wanted. */
    public String query() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "actor", actor);
        add(query, "action", action);
        day.ifPresent(one -> add(query, "day", one.toString()));
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, UTF_8));
        }
    }
}
