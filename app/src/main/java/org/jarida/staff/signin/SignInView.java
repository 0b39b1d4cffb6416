package org.jarida.staff.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jarida.paper.NewsroomFrame;
import org.jarida.staff.signin.SampleAccounts.SampleAccount;
import org.jspecify.annotations.Nullable;

/**
 * The page to sign in, first and second step.
 *
 * @param email as it was typed
 * @param step secret of the second step; empty in the first
 * @param to where to go on
 * @param done sentence about what was done before; null where nothing was
 * @param trouble sentence about what went wrong; null where nothing did
 * @param samples accounts of the demo
 */
public record SignInView(
        NewsroomFrame frame,
        String email,
        String step,
        String to,
        @Nullable String done,
        @Nullable String trouble,
        List<SampleAccount> samples) {
    public SignInView {
        samples = List.copyOf(samples);
    }

    public boolean isSecondStep() {
        return !step.isEmpty();
    }

    static String wait(NewsroomFrame frame, Duration pause) {
        long minutes = Math.max(1, pause.plusSeconds(59).toMinutes());
        return frame.text("sign-in.wait", Map.of("minutes", minutes));
    }
}
