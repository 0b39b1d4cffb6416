package org.jarida.site;

import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.Page;
import org.jarida.publication.Frames;
import org.jarida.publication.Tombstone;
import org.jooq.DSLContext;

/** What stands at the address of a withdrawn article, with status 410. */
final class GonePage {
    private static final int GONE = 410;

    private GonePage() {}

    static Page of(Frames frames, DSLContext sql, Language language, Tombstone tombstone) {
        Frame frame = frames.unlisted(sql, language);
        Frame titled = frame.titled(frame.text("gone.title"));
        return new Page("site/gone.jte", new GoneView(titled, tombstone), GONE);
    }
}
