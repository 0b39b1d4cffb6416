package org.jarida.desk;

import java.time.Instant;
import java.util.Locale;
import org.jarida.arabic.fold.SearchFolding;
import org.jarida.article.workflow.WorkItem;

/**
 * What of the board is shown.
 *
 * @param which all, mine, late, embargoed or free
 * @param section number of one section; 0 for all
 * @param person number of one account; 0 for all
 * @param words of the title; may be empty
 */
public record BoardFilter(String which, long section, long person, String words) {

    boolean shows(WorkItem item, long me, Instant now) {
        boolean kind =
                switch (which) {
                    case "mine" -> item.writerId() == me;
                    case "late" -> item.isLate(now);
                    case "embargoed" -> item.isEmbargoed(now);
                    case "free" -> item.writerId() == 0;
                    default -> true;
                };
        return kind
                && (section == 0 || item.sectionId() == section)
                && (person == 0 || item.writerId() == person)
                && folded(item.title()).contains(folded(words));
    }

    private static String folded(String text) {
        return SearchFolding.of(text.strip()).text().toLowerCase(Locale.ROOT);
    }

    /** The same with another choice of which. */
    public String query(String other) {
        return "?which=" + other + "&section=" + section + "&person=" + person;
    }
}
