/** Passkeys (WebAuthn): adding them, and signing in by them. */
@NullMarked
package org.jarida.staff.passkey;

import org.jspecify.annotations.NullMarked;
