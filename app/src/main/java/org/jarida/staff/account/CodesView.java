package org.jarida.staff.account;

import java.util.List;
import org.jarida.paper.NewsroomFrame;
import org.jspecify.annotations.Nullable;

/**
 * The page of one-time codes: to turn them on, to see new recovery codes, or to renew and turn off.
 *
 * @param on whether codes are asked for now
 * @param secret to be turned on; empty where they are on
 * @param recovery codes that are shown this once; empty otherwise
 * @param problems by field, in words
 */
public record CodesView(
        NewsroomFrame frame,
        boolean on,
        String secret,
        @Nullable QrCode qr,
        List<String> recovery,
        int recoveryLeft,
        @Nullable String problemField,
        @Nullable String problemWords) {
    public CodesView {
        recovery = List.copyOf(recovery);
    }

    /** In fours, as it is typed off. */
    public String grouped() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public @Nullable String problem(String field) {
        return field.equals(problemField) ? problemWords : null;
    }
}
