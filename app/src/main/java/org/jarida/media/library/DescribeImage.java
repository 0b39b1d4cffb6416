package org.jarida.media.library;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.media.ImageWords;
import org.jarida.platform.Database;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.springframework.stereotype.Component;

/**
 * Changes what the library says of an image. Articles that show it keep the words that they were
 * published with: these are theirs.
 */
@Component
public final class DescribeImage {
    private final Database database;

    public DescribeImage(Database database) {
        this.database = database;
    }

    /** The image as it is called now; empty where there is none of that id. */
    public Optional<LibraryImage> describe(
            Editor editor, String id, ImageWords words, Clock clock) {
        editor.require(Task.WRITE);
        Instant at = clock.instant();
        return database.write(
                sql -> {
                    Optional<LibraryImage> held = Library.hold(sql, id);
                    if (held.filter(one -> !one.words().equals(words)).isEmpty()) {
                        return held;
                    }
                    Library.say(sql, held.get(), words);
                    Audit.append(sql, at, editor, "describe-image", "image " + id, words.credit());
                    return Library.find(sql, id);
                });
    }
}
