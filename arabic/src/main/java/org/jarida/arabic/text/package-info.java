/**
 * The basis that all readers of Arabic text stand on: characters, words, sentences, spans.
 *
 * <p>All offsets are UTF-16 code units ({@link String#charAt} indices), the end exclusive. All
 * methods take any sequence of UTF-16 units and run in time linear in its length.
 */
@NullMarked
package org.jarida.arabic.text;

import org.jspecify.annotations.NullMarked;
