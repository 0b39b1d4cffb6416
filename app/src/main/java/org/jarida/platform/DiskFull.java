package org.jarida.platform;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** A disk without room, which the operator can mend; what was kept before is safe. */
public final class DiskFull {
    /** What the operator is told. */
    public static final String WORDS =
            "The disk is full: make room, then run it again. Everything reported as done is kept.";

    /** SQLSTATE of PostgreSQL. */
    private static final String POSTGRES = "53100";

    private DiskFull() {}

    /** True where a full disk is among the causes of what was thrown. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            boolean full =
                    switch (cause) {
                        case SQLException e ->
                                e.getErrorCode() == SQLiteErrorCode.SQLITE_FULL.code
                                        || POSTGRES.equals(e.getSQLState());
                        case FileSystemException e -> isNoRoom(e.getReason());
                        case IOException e -> isNoRoom(e.getMessage());
                        default -> false;
                    };
            if (full) {
                return true;
            }
        }
        return false;
    }

    /** The words of Unix; Java has no type for it. */
    private static boolean isNoRoom(@Nullable String words) {
        return words != null
                && (words.contains("No space left on device")
                        || words.contains("Disk quota exceeded"));
    }
}
