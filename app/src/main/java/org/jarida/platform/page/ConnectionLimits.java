package org.jarida.platform.page;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;

/** How many connections there may be, and how slow. */
final class ConnectionLimits {
    /** Each idle one takes some kilobytes. */
    private static final int MOST = 10_000;

    /** A connection that rests is closed after this long while there are too many. */
    private static final Duration REST_WHEN_FULL = Duration.ofSeconds(1);

    private ConnectionLimits() {}

    static void put(Server server) {
        NetworkConnectionLimit limit = new NetworkConnectionLimit(most(), server);
        limit.setEndPointIdleTimeout(REST_WHEN_FULL.toMillis());
        server.addBean(limit);
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof AbstractConnector one) {
                // Its connections tell their listeners, which are the connector's beans.
                one.addBean(
                        new SlowConnections(
                                one.getScheduler(), () -> System.nanoTime() / 1_000_000));
            }
        }
    }

    /** A quarter of the files that the system lets us open is left for everything else. */
    private static int most() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof UnixOperatingSystemMXBean system
                ? (int) Math.min(MOST, system.getMaxFileDescriptorCount() * 3 / 4)
                : MOST;
    }
}
