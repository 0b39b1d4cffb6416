package org.jarida.platform;

/** Something the operator must mend before the program can start; the message is one clear line. */
public final class StartProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartProblem(String message) {
        super(message);
    }
}
