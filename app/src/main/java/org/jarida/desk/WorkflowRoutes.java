package org.jarida.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.article.workflow.AssignArticle;
import org.jarida.article.workflow.LeaveNote;
import org.jarida.article.workflow.ReadyArticle;
import org.jarida.article.workflow.ReturnArticle;
import org.jarida.article.workflow.SetDue;
import org.jarida.article.workflow.SubmitArticle;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.page.Answer;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code POST /newsroom/articles/{id}/…}: what is done with an article before it is public. */
@Controller
final class WorkflowRoutes {
    private static final String ARTICLE = "/newsroom/articles/{id:[0-9]{1,18}}";

    private final AssignArticle assign;
    private final SetDue due;
    private final SubmitArticle submit;
    private final ReturnArticle giveBack;
    private final ReadyArticle ready;
    private final LeaveNote notes;
    private final Clock clock;

    WorkflowRoutes(
            AssignArticle assign,
            SetDue due,
            SubmitArticle submit,
            ReturnArticle giveBack,
            ReadyArticle ready,
            LeaveNote notes,
            Clock clock) {
        this.assign = assign;
        this.due = due;
        this.submit = submit;
        this.giveBack = giveBack;
        this.ready = ready;
        this.notes = notes;
        this.clock = clock;
    }

    @PostMapping(ARTICLE + "/assign")
    @Needs(Task.WRITE)
    Answer assign(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam("account") long account,
            @RequestParam(value = "back", defaultValue = "") String back) {
        Optional<Long> writer = account == 0 ? Optional.empty() : Optional.of(account);
        return WorkAnswers.of(
                assign.assign(editor, id, writer, clock), frame, id, Deed.ASSIGN, back, "");
    }

    @PostMapping(ARTICLE + "/due")
    @Needs(Task.EDIT)
    Answer due(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam("when") String when,
            @RequestParam(value = "back", defaultValue = "") String back) {
        Optional<Instant> moment = Moments.read(when, frame.dates());
        return WorkAnswers.of(due.set(editor, id, moment, clock), frame, id, Deed.DUE, back, when);
    }

    @PostMapping(ARTICLE + "/submit")
    @Needs(Task.WRITE)
    Answer submit(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam(value = "back", defaultValue = "") String back) {
        return WorkAnswers.of(
                submit.submit(editor, id, clock), frame, id, Deed.SUBMIT, back, "");
    }

    @PostMapping(ARTICLE + "/return")
    @Needs(Task.EDIT)
    Answer giveBack(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam("remark") String remark,
            @RequestParam(value = "back", defaultValue = "") String back) {
        return WorkAnswers.of(
                giveBack.giveBack(editor, id, remark, clock),
                frame,
                id,
                Deed.RETURN,
                back,
                remark);
    }

    @PostMapping(ARTICLE + "/ready")
    @Needs(Task.EDIT)
    Answer ready(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam(value = "back", defaultValue = "") String back) {
        return WorkAnswers.of(ready.ready(editor, id, clock), frame, id, Deed.READY, back, "");
    }

    @PostMapping(ARTICLE + "/notes")
    @Needs(Task.LOOK)
    Answer note(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam("text") String text,
            @RequestParam(value = "words", defaultValue = "") String words) {
        return WorkAnswers.of(
                notes.leave(editor, id, text, words, clock), frame, id, Deed.NOTE, "", text);
    }

    @PostMapping(ARTICLE + "/notes/{note:[0-9]{1,18}}")
    @Needs(Task.LOOK)
    Answer settle(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @PathVariable("note") long note,
            @RequestParam("settled") boolean settled) {
        return WorkAnswers.of(
                notes.settle(editor, id, note, settled, clock), frame, id, Deed.SETTLE, "", "");
    }
}
