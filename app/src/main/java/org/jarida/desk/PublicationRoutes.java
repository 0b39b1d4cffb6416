package org.jarida.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.article.workflow.Embargo;
import org.jarida.article.workflow.ReadyArticle;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.page.Answer;
import org.jarida.publication.Correct;
import org.jarida.publication.CorrectOutcome;
import org.jarida.publication.Publish;
import org.jarida.publication.PublishOutcome;
import org.jarida.publication.Schedule;
import org.jarida.publication.ScheduleOutcome;
import org.jarida.publication.Withdraw;
import org.jarida.publication.WithdrawOutcome;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code POST /newsroom/articles/{id}/…}: what makes an article public, and takes it back. */
@Controller
final class PublicationRoutes {
    private static final String ARTICLE = "/newsroom/articles/{id:[0-9]{1,18}}";

    private final Publish publish;
    private final Schedule schedule;
    private final Correct correct;
    private final Withdraw withdraw;
    private final Embargo embargo;
    private final ReadyArticle ready;
    private final Clock clock;

    PublicationRoutes(
            Publish publish,
            Schedule schedule,
            Correct correct,
            Withdraw withdraw,
            Embargo embargo,
            ReadyArticle ready,
            Clock clock) {
        this.publish = publish;
        this.schedule = schedule;
        this.correct = correct;
        this.withdraw = withdraw;
        this.embargo = embargo;
        this.ready = ready;
        this.clock = clock;
    }

    @PostMapping(ARTICLE + "/publish")
    @Needs(Task.PUBLISH)
    Answer publish(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam(value = "back", defaultValue = "") String back) {
        return switch (publish.publish(editor, id, clock)) {
            case PublishOutcome.Published _ -> WorkAnswers.done(frame, id, Deed.PUBLISH, back);
            case PublishOutcome.Blocked(var reasons) ->
                    WorkAnswers.refused(frame, id, reasons, "");
        };
    }

    @PostMapping(ARTICLE + "/schedule")
    @Needs(Task.PUBLISH)
    Answer schedule(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam("when") String when,
            @RequestParam(value = "back", defaultValue = "") String back) {
        Optional<Instant> moment = Moments.read(when, frame.dates());
        if (moment.isEmpty()) {
            return WorkAnswers.refused(frame, id, List.of("work.no-moment"), when);
        }
        return switch (schedule.schedule(editor, id, moment.get(), clock)) {
            case ScheduleOutcome.Scheduled _ -> WorkAnswers.done(frame, id, Deed.SCHEDULE, back);
            case ScheduleOutcome.Blocked(var reasons) ->
                    WorkAnswers.refused(frame, id, reasons, when);
        };
    }

    @PostMapping(ARTICLE + "/unschedule")
    @Needs(Task.EDIT)
    Answer unschedule(Editor editor, NewsroomFrame frame, @PathVariable("id") long id) {
        return WorkAnswers.of(
                ready.ready(editor, id, clock), frame, id, Deed.UNSCHEDULE, "", "");
    }

    @PostMapping(ARTICLE + "/embargo")
    @Needs(Task.PUBLISH)
    Answer embargo(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam("when") String when) {
        Optional<Instant> until = Moments.read(when, frame.dates());
        return WorkAnswers.of(
                embargo.set(editor, id, until, clock), frame, id, Deed.EMBARGO, "", when);
    }

    @PostMapping(ARTICLE + "/correct")
    @Needs(Task.PUBLISH)
    Answer correct(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam("wrong") String wrong,
            @RequestParam("corrected") String corrected) {
        return switch (correct.correctAsTyped(
                editor, id, wrong.strip(), corrected.strip(), clock)) {
            case CorrectOutcome.Corrected _ -> WorkAnswers.done(frame, id, Deed.CORRECT, "");
            case CorrectOutcome.NotPublic() ->
                    WorkAnswers.refused(frame, id, List.of("work.not-public"), wrong);
            case CorrectOutcome.Blocked(var reasons) ->
                    WorkAnswers.refused(frame, id, reasons, wrong + "\n" + corrected);
        };
    }

    @PostMapping(ARTICLE + "/withdraw")
    @Needs(Task.PUBLISH)
    Answer withdraw(
            Editor editor,
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam("reason") String reason) {
        return switch (withdraw.withdraw(editor, id, reason, clock)) {
            case WithdrawOutcome.Withdrawn _ -> WorkAnswers.done(frame, id, Deed.WITHDRAW, "");
            case WithdrawOutcome.NotPublic() ->
                    WorkAnswers.refused(frame, id, List.of("work.not-public"), reason);
            case WithdrawOutcome.NoReason() ->
                    WorkAnswers.refused(frame, id, List.of("work.no-reason"), reason);
        };
    }
}
