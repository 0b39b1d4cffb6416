package org.jarida.arabic.proof;

import java.util.List;

/**
 * A text after all safe replacements.
 *
 * @param changes what was changed, in order and without overlap, by the places in the old text
 */
public record Fixed(String text, List<Change> changes) {

    public Fixed {
        changes = List.copyOf(changes);
    }
}
