package org.jarida.desk;

import org.jarida.article.WorkingCopy;
import org.jarida.article.comparison.Comparison;
import org.jarida.paper.NewsroomFrame;

/**
 * Two states of an article beside each other.
 *
 * @param before what the earlier one is called
 * @param after what the later one is called
 */
public record ComparisonView(
        NewsroomFrame frame,
        WorkingCopy copy,
        String direction,
        String before,
        String after,
        Comparison comparison) {

    public String address(String below) {
        return frame.link("/newsroom/articles/" + copy.article() + below);
    }
}
