package org.jarida.staff;

import static org.jarida.schema.Tables.AUDIT;

import java.time.Instant;
import org.jarida.platform.Numbers;
import org.jooq.DSLContext;

/** Who did what, and when. Entries are added in the transaction of what they tell, and stay. */
public final class Audit {
    private Audit() {}

    /**
     * @param action the verb, such as {@code publish}
     * @param subject what it was done to, such as {@code article 12}
     * @param detail what else is worth knowing; may be empty
     */
    public static void append(
            DSLContext sql,
            Instant at,
            Editor editor,
            String action,
            String subject,
            String detail) {
        sql.insertInto(AUDIT)
                .set(AUDIT.ID, Numbers.next(sql, "audit"))
                .set(AUDIT.AT, at)
                .set(AUDIT.ACTOR, editor.name())
                .set(AUDIT.ACTION, action)
                .set(AUDIT.SUBJECT, subject)
                .set(AUDIT.DETAIL, detail)
                .set(AUDIT.CAME_FROM, editor.cameFrom())
                .execute();
    }
}
