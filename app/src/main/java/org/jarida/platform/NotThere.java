package org.jarida.platform;

/** There is no such page; the error page says so with 404. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("not there", null, false, false);
    }
}
