package org.jarida.site;

import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.paper.Policies;
import org.jarida.platform.Database;
import org.jarida.platform.page.Page;
import org.jarida.publication.Frames;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /standards}: how the paper works, a part for each of its policies. */
@Controller
final class StandardsPage {
    private final Database database;
    private final Frames frames;

    StandardsPage(Database database, Frames frames) {
        this.database = database;
        this.frames = frames;
    }

    @GetMapping("/standards")
    Page show(Language language) {
        StandardsView view = database.read(sql -> view(sql, language));
        return Page.ok("site/standards.jte", view, view.frame().freshness());
    }

    private StandardsView view(DSLContext sql, Language language) {
        Frame frame = frames.page(sql, language, "/standards");
        return new StandardsView(
                frame.titled(frame.text("standards.title")),
                Policies.find(sql, frame.paper(), language));
    }
}
