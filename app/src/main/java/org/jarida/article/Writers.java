package org.jarida.article;

import org.jarida.staff.Editor;

/** Whose article it is. */
public final class Writers {
    private Writers() {}

    /** Whether somebody may write in it: the desk in any, a reporter in those that bear the name. */
    public static boolean mayWrite(Editor editor, WorkingCopy copy) {
        return editor.role() != Editor.Role.REPORTER
                || copy.content().authors().contains(editor.name())
                || copy.savedBy().equals(editor.name());
    }
}
