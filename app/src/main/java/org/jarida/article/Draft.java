package org.jarida.article;

import java.util.Optional;

/**
 * What somebody has typed, before it is saved.
 *
 * @param version of the working copy that it was based on
 * @param standfirst may be empty
 * @param picture the picture above the article, where something was said of it
 */
record Draft(
        int version, String title, String standfirst, Body body, Optional<LeadChoice> picture) {

    /** The content with this typed into it. */
    Content in(Content content) {
        return new Content(
                title,
                standfirst,
                body,
                content.authors(),
                picture.map(LeadChoice::picture).orElse(content.picture()));
    }

    /** A picture, or that there is to be none. */
    record LeadChoice(Optional<LeadPicture> picture) {}
}
