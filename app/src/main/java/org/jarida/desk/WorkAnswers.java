package org.jarida.desk;

import java.util.List;
import org.jarida.article.workflow.WorkOutcome;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;

/** What is answered to a form that does something with an article. */
final class WorkAnswers {
    private WorkAnswers() {}

    /**
     * @param back where the form stood: the board, my desk, or else the article
     * @param typed what the person typed, to be given back where it was not taken
     */
    static Answer of(
            WorkOutcome outcome,
            NewsroomFrame frame,
            long article,
            Deed deed,
            String back,
            String typed) {
        return switch (outcome) {
            case WorkOutcome.Done() -> done(frame, article, deed, back);
            case WorkOutcome.NotThere() -> throw new NotThere();
            case WorkOutcome.NotYours() -> throw new AccessDeniedException("not theirs");
            case WorkOutcome.Refused(var reason) ->
                    refused(frame, article, List.of(reason), typed);
        };
    }

    static Moved done(NewsroomFrame frame, long article, Deed deed, String back) {
        String to =
                switch (back) {
                    case "board" -> "/newsroom/board";
                    case "desk" -> "/newsroom";
                    default -> "/newsroom/articles/" + article;
                };
        return Moved.onward(frame.link(to + "?done=" + deed.code()));
    }

    /**
     * @param reasons keys of the catalogues
     */
    static Page refused(NewsroomFrame frame, long article, List<String> reasons, String typed) {
        return Page.unkept(
                "desk/refused.jte",
                new WorkView(frame, article, reasons.stream().map(frame::text).toList(), typed),
                HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
