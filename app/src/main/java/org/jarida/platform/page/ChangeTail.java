package org.jarida.platform.page;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import org.jarida.platform.ChangeLog;
import org.jarida.platform.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the change log, so that what another process or node has changed is dropped here within a
 * second. What this process changes itself is dropped before its verb answers, without waiting.
 */
final class ChangeTail {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeTail.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int MOST = 1_000;

    private final Database database;
    private final PageCache cache;
    private final Contact contact;
    private final Consumer<Set<String>> told;
    private final Clock clock;
    private final NavigableSet<Long> own = new ConcurrentSkipListSet<>();
    private final Thread thread;
    private volatile boolean stopped;
    private boolean away;
    private volatile long last;

    /**
     * @param told of each change too, after it is dropped here; returns at once
     */
    ChangeTail(
            Database database,
            PageCache cache,
            Contact contact,
            Consumer<Set<String>> told,
            Clock clock) {
        this.database = database;
        this.cache = cache;
        this.contact = contact;
        this.told = told;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("page-changes").daemon().unstarted(this::follow);
    }

    /** Begins with what is changed from now on. */
    void start() {
        last = database.read(ChangeLog::last);
        database.onChange(this::changedHere);
        thread.start();
    }

    /** The sequence of the newest change that is followed here, whoever made it. */
    long followed() {
        return last;
    }

    private void changedHere(ChangeLog.Change change) {
        own.add(change.seq());
        drop(change);
    }

    private void drop(ChangeLog.Change change) {
        cache.drop(change.tags());
        told.accept(change.tags());
    }

    private void follow() {
        while (!stopped) {
            try {
                // What is waiting is taken in at once, however much it is.
                while (read() == MOST) {}
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private int read() {
        long asked = clock.millis();
        List<ChangeLog.Change> changes;
        try {
            changes = database.read(sql -> ChangeLog.after(sql, last, MOST));
        } catch (RuntimeException e) {
            if (!away && !stopped) {
                LOG.error(
                        "The database does not answer; kept pages are served for {} min",
                        Contact.LEASE.toMinutes());
            }
            away = true;
            return 0;
        }
        for (ChangeLog.Change change : changes) {
            if (!own.remove(change.seq())) {
                drop(change);
            }
            last = change.seq();
        }
        // Those of this process that were read before it told of them.
        own.headSet(last, true).clear();
        contact.heard(asked);
        if (away) {
            LOG.info("The database answers again");
            away = false;
        }
        return changes.size();
    }

    void stop() {
        stopped = true;
        thread.interrupt();
    }
}
