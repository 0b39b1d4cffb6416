/**
 * Proofreads Arabic news prose: typography, frequent slips of spelling and a paper's house style.
 *
 * <p>All offsets are UTF-16 code units into the text as given, the end exclusive. All methods take
 * any sequence of UTF-16 units, never throw on any, and run in time linear in its length; readers
 * are immutable and may be shared by threads.
 */
@NullMarked
package org.jarida.arabic.proof;

import org.jspecify.annotations.NullMarked;
