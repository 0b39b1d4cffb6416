package org.jarida.desk;

import java.time.Instant;
import java.util.List;
import org.jarida.article.Section;
import org.jarida.article.workflow.WorkItem;
import org.jarida.paper.NewsroomFrame;
import org.jarida.staff.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one person.
 *
 * @param said sentence about what was just done; null where nothing was
 * @param mine articles to write, those returned first
 * @param waiting articles that the desk has to look at; empty for reporters
 * @param free ideas that nobody writes yet
 */
public record MyDeskView(
        NewsroomFrame frame,
        Moments moments,
        Instant now,
        @Nullable String said,
        List<Notice> notices,
        List<WorkItem> mine,
        List<WorkItem> waiting,
        List<WorkItem> free,
        List<Section> sections,
        boolean mayWrite,
        boolean mayEdit) {
    public MyDeskView {
        notices = List.copyOf(notices);
        mine = List.copyOf(mine);
        waiting = List.copyOf(waiting);
        free = List.copyOf(free);
        sections = List.copyOf(sections);
    }

    public long newNotices() {
        return notices.stream().filter(Notice::isNew).count();
    }

    public long lastNotice() {
        return notices.stream().mapToLong(Notice::id).max().orElse(0);
    }
}
