package org.jarida.arabic.name;

import java.util.Optional;
import org.jarida.arabic.text.Span;

/**
 * A name found in a text.
 *
 * @param span the name alone, without clitics and title
 * @param title the title before it: نائب وزير الخارجية الروسي before سيرغي ريابكوف
 * @param name the preferred spelling of the gazetteer, or the name as it stands in the text
 * @param entity the entry of the gazetteer; empty for a name that no list has
 * @param confidence from 0 to 1
 * @param rule the rule that found it: {@value #LISTED}, {@value #LISTED_IN_CONTEXT} or {@value
 *     #UNLISTED_PERSON}
 */
public record Name(
        Span span,
        Optional<Span> title,
        NameKind kind,
        String name,
        Optional<Entity> entity,
        double confidence,
        String rule) {

    /** In the gazetteer. */
    public static final String LISTED = "listed";

    /** In the gazetteer as a word that has another meaning, and used as a name here. */
    public static final String LISTED_IN_CONTEXT = "listed-in-context";

    /** A title, two or more unknown words, and a verb of saying beside them. */
    public static final String UNLISTED_PERSON = "title-name-speech";

    Name withTitle(Span newTitle) {
        return new Name(span, Optional.of(newTitle), kind, name, entity, confidence, rule);
    }
}
