package org.jarida.site;

import java.util.List;
import org.jarida.paper.Frame;
import org.jarida.publication.Listing;

/**
 * What is shown instead of a page.
 *
 * @param name beginning of its keys in the catalogues
 * @param latest the newest articles, as ways onward
 */
public record ErrorView(Frame frame, String name, List<Listing> latest) {
    public ErrorView {
        latest = List.copyOf(latest);
    }
}
