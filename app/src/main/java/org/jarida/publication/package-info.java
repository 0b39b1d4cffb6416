/** The gate and the verbs behind it, the published view, and the record. */
@NullMarked
package org.jarida.publication;

import org.jspecify.annotations.NullMarked;
