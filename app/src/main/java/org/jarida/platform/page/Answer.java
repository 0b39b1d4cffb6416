package org.jarida.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * What a route returns: it is finished in memory, handed to the {@link PageHandler} in front of the
 * framework, and sent from there, so that no thread waits for a slow reader.
 */
public sealed interface Answer extends View permits Page, Document, StoredFile, Moved {

    /** Makes the bytes. */
    Finished finish();

    @Override
    default void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Making.of(request).finish(finish());
    }
}
