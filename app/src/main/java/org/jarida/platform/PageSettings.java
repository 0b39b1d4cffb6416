package org.jarida.platform;

import java.util.Optional;

/**
 * How finished pages are kept.
 *
 * @param megabytes that all kept pages together may take, in MiB
 * @param purge where a shared cache is told of changes; empty where there is none
 */
public record PageSettings(int megabytes, Optional<PurgeHook> purge) {
    /** Some thousand pages, and nobody to tell. */
    public static final PageSettings USUAL = new PageSettings(64, Optional.empty());
}
