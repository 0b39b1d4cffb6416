package org.jarida.desk;

import java.time.Instant;
import java.util.List;
import org.jarida.article.Article.State;
import org.jarida.article.Section;
import org.jarida.article.workflow.WorkItem;
import org.jarida.paper.NewsroomFrame;
import org.jarida.staff.Account;
import org.jspecify.annotations.Nullable;

/**
 * Everything in work, in lanes by state.
 *
 * @param said sentence about what was just done; null where nothing was
 * @param counts how many articles each choice would show
 */
public record BoardView(
        NewsroomFrame frame,
        Moments moments,
        Instant now,
        @Nullable String said,
        BoardFilter filter,
        List<Choice> choices,
        List<Lane> lanes,
        List<Section> sections,
        List<Account> people,
        boolean mayWrite,
        boolean mayEdit) {
    public BoardView {
        choices = List.copyOf(choices);
        lanes = List.copyOf(lanes);
        sections = List.copyOf(sections);
        people = List.copyOf(people);
    }

    /** A filter, and how much it would show. */
    public record Choice(String which, long count) {}

    public record Lane(State state, List<WorkItem> items) {
        public Lane {
            items = List.copyOf(items);
        }
    }

    public boolean isFiltered() {
        return !filter.which().equals("all")
                || filter.section() != 0
                || filter.person() != 0
                || !filter.words().isBlank();
    }
}
