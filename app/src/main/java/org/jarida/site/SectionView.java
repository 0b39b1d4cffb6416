package org.jarida.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.Section;
import org.jarida.media.Image;
import org.jarida.paper.Frame;
import org.jarida.publication.Listing;

/**
 * A section's page.
 *
 * @param older address of the next page; empty on the last one
 * @param newest true on the first page
 */
public record SectionView(
        Frame frame,
        Section section,
        List<Listing> stories,
        Map<String, Image> images,
        Optional<String> older,
        boolean newest) {
    public SectionView {
        stories = List.copyOf(stories);
        images = Map.copyOf(images);
    }
}
