package org.jarida.site.article;

import java.util.Optional;
import org.jarida.article.Article;
import org.jarida.article.Section;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.page.Page;
import org.jarida.publication.Frames;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.jarida.publication.Tombstone;
import org.jooq.DSLContext;

/** What stands at the address of a withdrawn article, with status 410. */
public final class GonePage {
    private static final int GONE = 410;
    private static final int LATEST = 5;

    private GonePage() {}

    /** The page in a language of the interface, with the newest of the section it was in. */
    public static Page of(Frames frames, DSLContext sql, Language language, Tombstone tombstone) {
        Frame frame = frames.unlisted(sql, language);
        GoneView view =
                new GoneView(
                        frame.titled(frame.text("gone.title")),
                        tombstone,
                        PublishedArticles.newestIn(
                                sql, tombstone.sectionId(), Optional.empty(), LATEST));
        return Page.kept(
                "site/gone.jte",
                view,
                GONE,
                frame.freshness()
                        .with(Article.tag(tombstone.id()))
                        .with(Section.tag(tombstone.sectionId()))
                        .with(Listing.tags(view.latest())));
    }
}
