package org.jarida.site;

import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.platform.page.Page;
import org.jarida.publication.Frames;
import org.jarida.staff.Staff;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /about}: the charter and the people. */
@Controller
final class AboutPage {
    private final Database database;
    private final Frames frames;

    AboutPage(Database database, Frames frames) {
        this.database = database;
        this.frames = frames;
    }

    @GetMapping("/about")
    Page about(Language language) {
        AboutView view = database.read(sql -> new AboutView(frame(sql, language), Staff.all(sql)));
        return Page.ok("site/about.jte", view, view.frame().freshness());
    }

    private Frame frame(DSLContext sql, Language language) {
        Frame frame = frames.page(sql, language, "/about");
        return frame.titled(frame.text("about.title"));
    }
}
