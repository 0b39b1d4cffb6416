package org.jarida.site.article;

import java.util.List;
import org.jarida.paper.Frame;
import org.jarida.publication.Listing;
import org.jarida.publication.Tombstone;

/**
 * What stands at the address of a withdrawn article.
 *
 * @param latest the newest of its section, as ways onward
 */
public record GoneView(Frame frame, Tombstone tombstone, List<Listing> latest) {
    public GoneView {
        latest = List.copyOf(latest);
    }
}
