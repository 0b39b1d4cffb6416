package org.jarida.staff.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jarida.paper.PaperDates;
import org.jarida.platform.Database;
import org.jarida.staff.AuditEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * The audit as a file, written while it is read: however long it is, little of it is in memory, and
 * no transaction waits for who takes it.
 */
final class AuditFile implements View {
    private static final int AT_ONCE = 500;

    private final Database database;
    private final AuditFormat format;
    private final AuditFilter filter;
    private final PaperDates dates;

    AuditFile(Database database, AuditFormat format, AuditFilter filter, PaperDates dates) {
        this.database = database;
        this.format = format;
        this.filter = filter;
        this.dates = dates;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(format.type() + ";charset=utf-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"audit." + format.ending() + "\"");
        OutputStream out = response.getOutputStream();
        out.write(format.head().getBytes(UTF_8));
        long after = 0;
        List<AuditEntry> some = read(after);
        while (!some.isEmpty()) {
            for (AuditEntry entry : some) {
                out.write(format.line(entry, dates).getBytes(UTF_8));
            }
            after = some.getLast().id();
            some = read(after);
        }
    }

    private List<AuditEntry> read(long after) {
        return database.read(sql -> AuditTrail.oldest(sql, filter, dates, after, AT_ONCE));
    }
}
