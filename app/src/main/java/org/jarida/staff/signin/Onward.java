package org.jarida.staff.signin;

import java.util.regex.Pattern;

/** Where somebody goes after signing in: only ever to a page of the newsroom. */
public final class Onward {
    public static final String HOME = "/newsroom";

    /** No second slash, no backslash, no step upward, nothing that is not written out. */
    private static final Pattern OURS =
            Pattern.compile("/newsroom(/[A-Za-z0-9][A-Za-z0-9._-]*)*(\\?[A-Za-z0-9=&%._~+-]*)?");

    private Onward() {}

    /**
     * @param asked as the request has it; may be anything
     */
    public static String of(String asked) {
        return OURS.matcher(asked).matches() ? asked : HOME;
    }
}
