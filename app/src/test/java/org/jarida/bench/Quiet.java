package org.jarida.bench;

/** Waits until a server has done what it does in the background. */
final class Quiet {
    /** Longer than answers wait before they are compressed best. */
    private static final int LOOK_MILLISECONDS = 2_500;

    /** Its threads that look around from time to time. */
    private static final int STILL_QUIET_MILLISECONDS = 100;

    private Quiet() {}

    static void await(ServerProcess server) {
        long before = server.cpuMilliseconds();
        while (true) {
            try {
                Thread.sleep(LOOK_MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            long now = server.cpuMilliseconds();
            if (now - before <= STILL_QUIET_MILLISECONDS) {
                return;
            }
            before = now;
        }
    }
}
