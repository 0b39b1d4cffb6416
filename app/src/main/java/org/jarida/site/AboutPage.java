package org.jarida.site;

import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.platform.Page;
import org.jarida.publication.Frames;
import org.jarida.staff.Staff;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /about}: the charter and the people; {@code /contact}: how to reach the paper. */
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
        return Page.ok(
                "site/about.jte",
                database.read(sql -> new AboutView(frame(sql, language, "about"), Staff.all(sql))));
    }

    @GetMapping("/contact")
    Page contact(Language language) {
        return Page.ok(
                "site/contact.jte", database.<Frame>read(sql -> frame(sql, language, "contact")));
    }

    private Frame frame(DSLContext sql, Language language, String name) {
        Frame frame = frames.page(sql, language, "/" + name);
        return frame.titled(frame.text(name + ".title"));
    }
}
