package org.jarida.platform;

/**
 * A job did not succeed, for a reason that is no bug: the mail server does not answer, say. The
 * message goes into the log and holds no personal data.
 */
public final class JobFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobFailed(String message) {
        super(message);
    }
}
