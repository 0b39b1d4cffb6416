package org.jarida.article.workflow;

import java.time.Instant;
import java.util.Optional;
import org.jarida.article.Article;
import org.jarida.article.Kind;

/**
 * An article as the newsroom's lists show it.
 *
 * @param title as it is being typed; may be empty
 * @param section name of the section
 * @param writer who is to write it; empty where nobody is
 * @param writerId number of that account; 0 where nobody is
 * @param since when it came into its state
 * @param dueAt when the desk wants it
 * @param publishAt when it will be published by itself
 * @param embargoAt when it may be public at the earliest
 * @param openNotes how many notes wait for an answer
 * @param isChanged whether something was typed since the newest revision
 */
public record WorkItem(
        long id,
        String title,
        Kind kind,
        Article.State state,
        long sectionId,
        String section,
        long writerId,
        String writer,
        Optional<Instant> since,
        Optional<Instant> dueAt,
        Optional<Instant> publishAt,
        Optional<Instant> embargoAt,
        int openNotes,
        boolean isChanged) {

    public boolean isLate(Instant now) {
        return dueAt.filter(now::isAfter).isPresent() && state.compareTo(Article.State.REVIEW) < 0;
    }

    public boolean isEmbargoed(Instant now) {
        return embargoAt.filter(now::isBefore).isPresent();
    }

    public String address() {
        return "/newsroom/articles/" + id;
    }
}
