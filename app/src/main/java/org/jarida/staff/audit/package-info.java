/** The audit on the screen, and as files. */
@NullMarked
package org.jarida.staff.audit;

import org.jspecify.annotations.NullMarked;
