/** How the newsroom's people sign in, stay signed in, and are kept from what is not theirs. */
@NullMarked
@NamedInterface("signin")
package org.jarida.staff.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
