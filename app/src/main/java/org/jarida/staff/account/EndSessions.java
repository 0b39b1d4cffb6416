package org.jarida.staff.account;

import java.time.Clock;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Moved;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jarida.staff.signin.StaffSession;
import org.jarida.staff.signin.StaffSessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing other browsers of one's own out. */
@Controller
final class EndSessions {
    private final Database database;
    private final Clock clock;

    EndSessions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @PostMapping(AccountPage.PATH + "/sessions/end")
    @Needs(Task.OWN_ACCOUNT)
    Moved one(
            Editor editor, StaffSession current, Language language, @RequestParam("id") String id) {
        boolean ended =
                database.write(
                        sql -> {
                            boolean was = StaffSessions.end(sql, editor.account(), id);
                            if (was) {
                                Audit.append(
                                        sql,
                                        clock.instant(),
                                        editor,
                                        "end-session",
                                        current.account().email(),
                                        "");
                            }
                            return was;
                        });
        if (!ended) {
            throw new NotThere();
        }
        return Moved.onward(language.address(AccountPage.PATH + "?done=session"));
    }

    @PostMapping(AccountPage.PATH + "/sessions/end-others")
    @Needs(Task.OWN_ACCOUNT)
    Moved others(Editor editor, StaffSession current, Language language) {
        database.change(
                sql -> {
                    int ended = StaffSessions.endAll(sql, editor.account(), current.id());
                    Audit.append(
                            sql,
                            clock.instant(),
                            editor,
                            "end-other-sessions",
                            current.account().email(),
                            Integer.toString(ended));
                });
        return Moved.onward(language.address(AccountPage.PATH + "?done=sessions"));
    }
}
