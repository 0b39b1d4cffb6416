package org.jarida.article;

import java.util.List;
import java.util.Optional;

/**
 * What an article says at one time: all that a revision keeps.
 *
 * @param standfirst may be empty
 * @param authors names as the byline shows them, in its order
 */
public record Content(
        String title,
        String standfirst,
        Body body,
        List<String> authors,
        Optional<LeadPicture> picture) {
    public Content {
        authors = List.copyOf(authors);
    }
}
