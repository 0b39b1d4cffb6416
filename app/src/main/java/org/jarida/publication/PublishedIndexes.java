package org.jarida.publication;

import static org.jarida.schema.Tables.PUBLISHED_ARTICLE;
import static org.jarida.schema.Tables.PUBLISHED_DAY;

import org.jarida.platform.Database;
import org.jooq.DSLContext;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * What is derived from the published view for authors and archive: made once for a paper whose
 * articles are older than these tables.
 */
@Component
final class PublishedIndexes implements InitializingBean {
    private final Database database;

    PublishedIndexes(Database database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        if (database.read(PublishedIndexes::areMissing)) {
            database.change(PublishedIndexes::rebuild);
        }
    }

    static void rebuild(DSLContext sql) {
        PublishedAuthors.rebuild(sql);
        PublishedDays.recount(sql);
    }

    private static boolean areMissing(DSLContext sql) {
        return !sql.fetchExists(PUBLISHED_DAY) && sql.fetchExists(PUBLISHED_ARTICLE);
    }
}
