package org.jarida.desk;

import java.util.List;
import org.jarida.paper.NewsroomFrame;

/**
 * Why something was not done to an article, with what was typed.
 *
 * @param article its number
 * @param reasons sentences
 * @param typed what stood in the form; may be empty
 */
public record WorkView(NewsroomFrame frame, long article, List<String> reasons, String typed) {
    public WorkView {
        reasons = List.copyOf(reasons);
    }
}
