/** People of the newsroom, and the audit of what they did. */
@NullMarked
package org.jarida.staff;

import org.jspecify.annotations.NullMarked;
