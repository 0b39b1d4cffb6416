package org.jarida.staff.audit;

import static org.jarida.schema.Tables.AUDIT;

import java.util.List;
import org.jarida.paper.PaperDates;
import org.jarida.staff.AuditEntry;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What was done, as the audit has it. */
final class AuditTrail {
    private AuditTrail() {}

    /**
     * The newest first.
     *
     * @param before number of an entry; those below it alone are given
     */
    static List<AuditEntry> newest(
            DSLContext sql, AuditFilter filter, PaperDates dates, long before, int most) {
        return sql.selectFrom(AUDIT)
                .where(wanted(filter, dates))
                .and(AUDIT.ID.lt(before))
                .orderBy(AUDIT.ID.desc())
                .limit(most)
                .fetch(AuditTrail::entry);
    }

    /**
     * In the order in which it happened.
     *
     * @param after number of an entry; those above it alone are given
     */
    static List<AuditEntry> oldest(
            DSLContext sql, AuditFilter filter, PaperDates dates, long after, int most) {
        return sql.selectFrom(AUDIT)
                .where(wanted(filter, dates))
                .and(AUDIT.ID.gt(after))
                .orderBy(AUDIT.ID)
                .limit(most)
                .fetch(AuditTrail::entry);
    }

    private static Condition wanted(AuditFilter filter, PaperDates dates) {
        Condition condition = DSL.noCondition();
        if (!filter.actor().isEmpty()) {
            condition = condition.and(AUDIT.ACTOR.eq(filter.actor()));
        }
        if (!filter.action().isEmpty()) {
            condition = condition.and(AUDIT.ACTION.eq(filter.action()));
        }
        return condition
                .and(filter.from(dates).map(AUDIT.AT::ge).orElse(DSL.noCondition()))
                .and(filter.until(dates).map(AUDIT.AT::lt).orElse(DSL.noCondition()));
    }

    static List<String> actors(DSLContext sql) {
        return sql.selectDistinct(AUDIT.ACTOR)
                .from(AUDIT)
                .orderBy(AUDIT.ACTOR)
                .fetch(AUDIT.ACTOR);
    }

    static List<String> actions(DSLContext sql) {
        return sql.selectDistinct(AUDIT.ACTION)
                .from(AUDIT)
                .orderBy(AUDIT.ACTION)
                .fetch(AUDIT.ACTION);
    }

    private static AuditEntry entry(Record row) {
        return new AuditEntry(
                row.get(AUDIT.ID),
                row.get(AUDIT.AT),
                row.get(AUDIT.ACTOR),
                row.get(AUDIT.ACTION),
                row.get(AUDIT.SUBJECT),
                row.get(AUDIT.DETAIL),
                row.get(AUDIT.CAME_FROM));
    }
}
