package org.jarida.platform.page;

import java.util.List;
import java.util.function.Supplier;

/**
 * The pages that most readers begin with: they are made before the first one asks.
 *
 * @param paths encoded; asked once, when the program has started
 */
public record FrontPages(Supplier<List<String>> paths) {}
