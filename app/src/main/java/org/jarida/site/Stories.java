package org.jarida.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.LeadPicture;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jarida.paper.Frame;
import org.jarida.platform.page.Freshness;
import org.jarida.publication.Listing;
import org.jooq.DSLContext;

/**
 * One page of a list that goes back in time.
 *
 * @param images the lead pictures of the stories, by id
 * @param older address of the next page; empty on the last one
 * @param newest address of the first page; empty on it
 */
public record Stories(
        List<Listing> listings,
        Map<String, Image> images,
        Optional<String> older,
        Optional<String> newest) {
    static final int ON_A_PAGE = 20;

    public Stories {
        listings = List.copyOf(listings);
        images = Map.copyOf(images);
    }

    /** Of a page that lists them. */
    Freshness on(Frame frame) {
        return frame.freshness().with(Listing.tags(listings));
    }

    /**
     * @param found one more than a page holds, where there are so many
     * @param address of the list's first page, as a link
     * @param before what the page was asked to begin after
     */
    static Stories page(
            DSLContext sql,
            Images images,
            List<Listing> found,
            String address,
            Optional<Long> before) {
        List<Listing> shown = found.stream().limit(ON_A_PAGE).toList();
        return new Stories(
                shown,
                pictures(sql, images, shown),
                found.size() > ON_A_PAGE
                        ? Optional.of(address + "?before=" + shown.getLast().id())
                        : Optional.empty(),
                before.isPresent() ? Optional.of(address) : Optional.empty());
    }

    private static Map<String, Image> pictures(
            DSLContext sql, Images images, List<Listing> listings) {
        return images.find(
                sql,
                listings.stream()
                        .flatMap(one -> one.picture().stream())
                        .map(LeadPicture::image)
                        .distinct()
                        .toList());
    }
}
