package org.jarida.desk;

import org.jarida.paper.NewsroomFrame;
import org.jspecify.annotations.Nullable;

/**
 * A draft as readers will see it, at two widths.
 *
 * @param link the full address for somebody outside, shown once; null where none was made now
 * @param mayShare whether the editor may make such a link
 */
public record PreviewView(
        NewsroomFrame frame, long article, String title, @Nullable String link, boolean mayShare) {}
