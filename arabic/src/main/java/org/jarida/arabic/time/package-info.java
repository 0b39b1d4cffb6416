/**
 * Time expressions of Arabic news prose and what they mean, as TIMEX3 values (ISO-TimeML, ISO
 * 24617-1), and the events that a text dates.
 *
 * <p>All offsets are UTF-16 units into the original text, the end exclusive. Readers take any text,
 * run in time linear in its length, and keep no state, so that threads may share them.
 */
@NullMarked
package org.jarida.arabic.time;

import org.jspecify.annotations.NullMarked;
