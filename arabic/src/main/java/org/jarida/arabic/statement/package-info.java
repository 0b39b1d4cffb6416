/**
 * What a news text says that somebody said: quotations, reported speech, sources without a name.
 *
 * <p>All offsets are UTF-16 code units, the end exclusive. Readers are immutable and may be shared
 * by threads; they take any sequence of UTF-16 units and run in time linear in its length.
 */
@NullMarked
package org.jarida.arabic.statement;

import org.jspecify.annotations.NullMarked;
