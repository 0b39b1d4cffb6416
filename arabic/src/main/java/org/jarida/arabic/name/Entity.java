package org.jarida.arabic.name;

import java.util.List;

/**
 * Somebody or something of the gazetteer: all spellings are one entity.
 *
 * @param name the spelling that the list prefers
 * @param forms other spellings and short names, Latin ones included
 * @param latin the name in Latin letters; empty if the list has none
 */
public record Entity(NameKind kind, String name, List<String> forms, String latin) {

    public Entity {
        forms = List.copyOf(forms);
    }
}
