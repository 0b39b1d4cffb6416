/** One's own account: name, password, codes, passkeys, sessions. */
@NullMarked
package org.jarida.staff.account;

import org.jspecify.annotations.NullMarked;
