/** Feeds: the newest articles for readers of RSS, Atom and JSON Feed. */
@NullMarked
package org.jarida.site.feed;

import org.jspecify.annotations.NullMarked;
