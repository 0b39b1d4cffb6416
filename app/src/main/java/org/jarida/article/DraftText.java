package org.jarida.article;

import java.util.Optional;

/**
 * The words of something that is being typed and is not to be saved.
 *
 * @param standfirst may be empty
 */
public record DraftText(String title, String standfirst, Body body) {

    /** Empty where it is not in the form in which drafts are sent. */
    public static Optional<DraftText> read(String json) {
        return switch (DraftReader.readText(json)) {
            case DraftReader.Reading.Read(var draft) ->
                    Optional.of(new DraftText(draft.title(), draft.standfirst(), draft.body()));
            case DraftReader.Reading.Refused _ -> Optional.empty();
        };
    }
}
