package org.jarida.staff;

import static org.jarida.schema.Tables.STAFF_MEMBER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.Slug;
import org.jarida.paper.PaperStore;
import org.jarida.platform.ChangeLog;
import org.jarida.platform.Numbers;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The people of the newsroom. */
public final class Staff {
    private Staff() {}

    /** Everybody, in the order in which they were added. */
    public static List<StaffMember> all(DSLContext sql) {
        return sql.selectFrom(STAFF_MEMBER).orderBy(STAFF_MEMBER.ID).fetch(Staff::member);
    }

    /** The person whose name makes that part of an address. */
    public static Optional<StaffMember> bySlug(DSLContext sql, String slug) {
        return sql.selectFrom(STAFF_MEMBER)
                .where(STAFF_MEMBER.SLUG.eq(slug))
                .fetchOptional(Staff::member);
    }

    /** Adds a person, or renews what is known of somebody of that name. */
    public static void save(DSLContext sql, StaffMember member, Instant at) {
        sql.insertInto(STAFF_MEMBER)
                .set(STAFF_MEMBER.ID, Numbers.next(sql, "staff_member"))
                .set(STAFF_MEMBER.NAME, member.name())
                .set(STAFF_MEMBER.SLUG, Slug.of(member.name()))
                .set(STAFF_MEMBER.JOB_TITLE, member.jobTitle())
                .set(STAFF_MEMBER.BIO, member.bio())
                .onConflict(STAFF_MEMBER.SLUG)
                .doUpdate()
                .set(STAFF_MEMBER.NAME, member.name())
                .set(STAFF_MEMBER.JOB_TITLE, member.jobTitle())
                .set(STAFF_MEMBER.BIO, member.bio())
                .execute();
        // People are shown on a page of the paper's own and on pages of theirs.
        ChangeLog.append(sql, at, List.of(PaperStore.TAG));
    }

    private static StaffMember member(Record row) {
        return new StaffMember(
                row.get(STAFF_MEMBER.NAME),
                row.get(STAFF_MEMBER.JOB_TITLE),
                row.get(STAFF_MEMBER.BIO));
    }
}
