package org.jarida.publication;

import java.util.Set;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;

/** Which roles may make something public or take it back, and which say what the paper is. */
final class Permission {
    private static final Set<Role> MAY_PUBLISH =
            Set.of(Role.DESK_EDITOR, Role.PUBLISHER, Role.OPERATOR);

    private static final Set<Role> MAY_CHANGE_THE_PAPER = Set.of(Role.PUBLISHER, Role.OPERATOR);

    private Permission() {}

    static void requirePublish(Editor editor) {
        if (!MAY_PUBLISH.contains(editor.role())) {
            throw new IllegalStateException(editor.role() + " may not publish");
        }
    }

    static void requirePublisher(Editor editor) {
        if (!MAY_CHANGE_THE_PAPER.contains(editor.role())) {
            throw new IllegalStateException(editor.role() + " may not change the paper");
        }
    }
}
