package org.jarida.site;

import io.micrometer.core.instrument.MeterRegistry;
import org.jarida.Eventually;
import org.jarida.TestPaper;
import org.jarida.platform.ChangeLog;
import org.jarida.platform.Database;

/**
 * A second way to a paper's database, as another process or node has one.
 *
 * @param follower the paper that is to follow what is done there
 */
record OtherProcess(Database database, TestPaper follower) {

    /** Waits until the paper has been told of all that was changed so far. */
    void awaitFollowed() {
        long changed = database.read(ChangeLog::last);
        Eventually.holds(
                "change " + changed + " of another process is followed",
                () ->
                        follower.part(MeterRegistry.class)
                                        .get("jarida.changes.followed")
                                        .gauge()
                                        .value()
                                >= changed);
    }
}
