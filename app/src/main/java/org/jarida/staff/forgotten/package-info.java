/** Another password for whoever has forgotten hers. */
@NullMarked
package org.jarida.staff.forgotten;

import org.jspecify.annotations.NullMarked;
