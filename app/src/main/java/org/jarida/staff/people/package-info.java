/** Who works here: invitations, roles, the end of accounts. */
@NullMarked
package org.jarida.staff.people;

import org.jspecify.annotations.NullMarked;
