/**
 * Numbers in Arabic news prose, in digits and in words, and the figures they assert.
 *
 * <p>All offsets are UTF-16 units into the original text, the end exclusive. Readers take any text,
 * run in time linear in its length, and keep no state, so that threads may share them.
 */
@NullMarked
package org.jarida.arabic.number;

import org.jspecify.annotations.NullMarked;
