/**
 * Reading and writing Arabic news text, with no dependency on the newspaper.
 *
 * <p>All offsets are UTF-16 code units ({@link String#charAt} indices), the end exclusive. Nothing
 * here alters stored text: folding is for addresses, display and comparison only. All methods take
 * any sequence of UTF-16 units, unpaired surrogates included, and run in time linear in its length.
 */
@NullMarked
package org.jarida.arabic;

import org.jspecify.annotations.NullMarked;
