package org.jarida.site;

/** There is no such page; the error page says so with 404. */
final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotThere() {
        super("not there", null, false, false);
    }
}
