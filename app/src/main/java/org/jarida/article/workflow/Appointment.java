package org.jarida.article.workflow;

import static org.jarida.schema.Tables.ARTICLE;

import java.time.Instant;
import java.util.Optional;
import org.jarida.article.Article.State;
import org.jarida.article.Articles;
import org.jooq.DSLContext;

/**
 * When an article is published by itself.
 *
 * @param revision which goes out
 * @param by who scheduled it
 */
public record Appointment(Instant moment, int revision, String by) {

    /** Makes it, in place of an earlier one. */
    public void make(DSLContext sql, long id, Instant at) {
        Articles.enter(sql, id, State.SCHEDULED, at);
        sql.update(ARTICLE)
                .set(ARTICLE.PUBLISH_AT, moment)
                .set(ARTICLE.PUBLISH_REVISION, revision)
                .set(ARTICLE.PUBLISH_BY, by)
                .where(ARTICLE.ID.eq(id))
                .execute();
    }

    /** The one of that moment, unless it was changed or taken back. */
    public static Optional<Appointment> find(DSLContext sql, long id, Instant moment) {
        return sql.select(ARTICLE.PUBLISH_REVISION, ARTICLE.PUBLISH_BY)
                .from(ARTICLE)
                .where(
                        ARTICLE.ID.eq(id),
                        ARTICLE.STATE.eq(State.SCHEDULED.name()),
                        ARTICLE.PUBLISH_AT.eq(moment))
                .fetchOptional(row -> new Appointment(moment, row.value1(), row.value2()));
    }
}
