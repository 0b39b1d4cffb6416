package org.jarida.staff.signin;

import java.time.Duration;
import org.jarida.staff.Account;

/** What came of an attempt to sign in. */
public sealed interface SignInOutcome {
    /**
     * @param secret for the cookie
     */
    record Done(Account account, String secret) implements SignInOutcome {}

    /**
     * The password was right; now the one-time code.
     *
     * @param step secret by which the second step knows the first
     */
    record CodeNeeded(String step) implements SignInOutcome {}

    /** Address, password or code is wrong; which, is not said. */
    record Wrong() implements SignInOutcome {}

    /** Too long ago: to begin again. */
    record Over() implements SignInOutcome {}

    record TooMany(Duration pause) implements SignInOutcome {}
}
