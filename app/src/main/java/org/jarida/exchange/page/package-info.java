/** Newspaper pages that were saved as plain text. */
@NullMarked
package org.jarida.exchange.page;

import org.jspecify.annotations.NullMarked;
