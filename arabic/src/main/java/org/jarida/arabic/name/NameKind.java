package org.jarida.arabic.name;

/** What a name is the name of. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    OUTLET,
    PLACE,
    COUNTRY
}
