package org.jarida.article;

import static org.jarida.schema.Tables.ARTICLE;

import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;

/** Whose article it is. */
public final class Writers {
    private Writers() {}

    /** Whether somebody may write in it: the desk in any, a reporter in what is hers to write. */
    public static boolean mayWrite(DSLContext sql, Editor editor, long id) {
        return editor.may(Task.EDIT)
                || editor.may(Task.WRITE)
                        && sql.fetchExists(
                                ARTICLE, ARTICLE.ID.eq(id), ARTICLE.WRITER_ID.eq(editor.account()));
    }
}
