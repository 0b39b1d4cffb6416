package org.jarida.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.article.Article.State;
import org.jarida.article.workflow.Note;
import org.jarida.article.workflow.Notes;
import org.jarida.article.workflow.WorkItem;
import org.jarida.paper.NewsroomFrame;
import org.jarida.publication.PublishedArticles;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;

/**
 * What can be done with an article, by whom, in its state.
 *
 * @param isOurs whether the editor may work on it
 * @param publicAt address where readers find it; empty where it is not public
 * @param notes open ones first
 * @param people whom it could be assigned to
 */
public record WorkPanel(
        NewsroomFrame frame,
        WorkItem item,
        Editor editor,
        boolean isOurs,
        Optional<String> publicAt,
        List<Note> notes,
        List<Account> people,
        Moments moments) {
    public WorkPanel {
        notes = List.copyOf(notes);
        people = List.copyOf(people);
    }

    static WorkPanel of(
            DSLContext sql,
            NewsroomFrame frame,
            WorkItem item,
            Editor editor,
            boolean isOurs,
            Instant now) {
        return new WorkPanel(
                frame,
                item,
                editor,
                isOurs,
                PublishedArticles.find(sql, item.id()).map(one -> one.address()),
                Notes.of(sql, item.id()),
                Accounts.open(sql).stream()
                        .filter(one -> Task.WRITE.isFor(one.role()))
                        .toList(),
                new Moments(frame, now));
    }

    public String address(String verb) {
        return frame.link(item.address() + "/" + verb);
    }

    public boolean isPublic() {
        return publicAt.isPresent();
    }

    public boolean maySubmit() {
        return isOurs && editor.may(Task.WRITE) && !editor.may(Task.EDIT) && isBeforeReview();
    }

    private boolean isBeforeReview() {
        return item.state() == State.IDEA
                || item.state() == State.DRAFT
                || item.state() == State.PUBLISHED;
    }

    public boolean mayReturn() {
        return editor.may(Task.EDIT)
                && (item.state() == State.REVIEW || item.state() == State.READY);
    }

    public boolean mayReady() {
        return editor.may(Task.EDIT)
                && (item.state() == State.DRAFT || item.state() == State.REVIEW);
    }

    public boolean mayPublish() {
        return editor.may(Task.PUBLISH) && item.state() != State.WITHDRAWN;
    }

    public boolean isScheduled() {
        return item.state() == State.SCHEDULED;
    }

    public boolean mayEdit() {
        return editor.may(Task.EDIT);
    }

    public boolean mayTake() {
        return editor.may(Task.WRITE) && item.writerId() == 0 && !editor.may(Task.EDIT);
    }

    /** For a field of type datetime-local. */
    public String typed(Optional<Instant> moment) {
        return moment.map(moments::typed).orElse("");
    }
}
