package org.jarida.staff;

import static org.jarida.schema.Tables.NOTICE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jarida.platform.Numbers;
import org.jooq.DSLContext;

/** What people of the newsroom are told, in the transaction of what it tells. */
public final class Notices {
    private static final int MOST = 50;

    private Notices() {}

    /** What a notice is about. */
    public record About(long article, String title) {}

    /** Tells people; who did it is not told of her own deed. */
    public static void tell(
            DSLContext sql,
            Collection<Long> accounts,
            Notice.Kind kind,
            Editor by,
            About about,
            String text,
            Instant at) {
        accounts.stream()
                .distinct()
                .filter(account -> account != 0 && account != by.account())
                .forEach(account -> add(sql, account, kind, by, about, text, at));
    }

    private static void add(
            DSLContext sql,
            long account,
            Notice.Kind kind,
            Editor by,
            About about,
            String text,
            Instant at) {
        sql.insertInto(NOTICE)
                .set(NOTICE.ID, Numbers.next(sql, "notice"))
                .set(NOTICE.ACCOUNT_ID, account)
                .set(NOTICE.AT, at)
                .set(NOTICE.KIND, kind.name())
                .set(NOTICE.BY_NAME, by.name())
                .set(NOTICE.ARTICLE_ID, about.article())
                .set(NOTICE.TITLE, about.title())
                .set(NOTICE.TEXT, text)
                .execute();
    }

    /** The newest of one person, new ones first. */
    public static List<Notice> of(DSLContext sql, long account) {
        return sql.selectFrom(NOTICE)
                .where(NOTICE.ACCOUNT_ID.eq(account))
                .orderBy(NOTICE.SEEN_AT.isNull().desc(), NOTICE.ID.desc())
                .limit(MOST)
                .fetch(
                        row ->
                                new Notice(
                                        row.getId(),
                                        row.getAt(),
                                        Notice.Kind.valueOf(row.getKind()),
                                        row.getByName(),
                                        row.getArticleId(),
                                        row.getTitle(),
                                        row.getText(),
                                        row.getSeenAt() == null));
    }

    public static int unseen(DSLContext sql, long account) {
        return sql.fetchCount(NOTICE, NOTICE.ACCOUNT_ID.eq(account), NOTICE.SEEN_AT.isNull());
    }

    /** The person has seen those up to that number. */
    public static void seen(DSLContext sql, long account, long upTo, Instant at) {
        sql.update(NOTICE)
                .set(NOTICE.SEEN_AT, at)
                .where(NOTICE.ACCOUNT_ID.eq(account), NOTICE.ID.le(upTo), NOTICE.SEEN_AT.isNull())
                .execute();
    }
}
