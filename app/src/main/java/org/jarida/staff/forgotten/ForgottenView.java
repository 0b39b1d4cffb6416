package org.jarida.staff.forgotten;

import org.jarida.paper.NewsroomFrame;
import org.jspecify.annotations.Nullable;

/**
 * The pages for whoever has forgotten a password.
 *
 * @param secret of the link that came by mail; empty before that
 * @param mailed whether the paper sends mail at all
 * @param asked whether a link was just asked for
 * @param trouble sentence about what is wrong; null where nothing is
 */
public record ForgottenView(
        NewsroomFrame frame,
        String secret,
        boolean mailed,
        boolean asked,
        @Nullable String trouble) {}
