package org.jarida.desk;

import java.util.List;
import org.jarida.article.Revision;
import org.jarida.article.WorkingCopy;
import org.jarida.paper.NewsroomFrame;

/**
 * All revisions of an article.
 *
 * @param revisions the newest first
 */
public record RevisionsView(
        NewsroomFrame frame, WorkingCopy copy, boolean mayWrite, List<Revision> revisions) {
    public RevisionsView {
        revisions = List.copyOf(revisions);
    }

    public String address(String below) {
        return frame.link("/newsroom/articles/" + copy.article() + below);
    }
}
