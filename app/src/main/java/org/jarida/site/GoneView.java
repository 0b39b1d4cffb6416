package org.jarida.site;

import org.jarida.paper.Frame;
import org.jarida.publication.Tombstone;

/** What stands at the address of a withdrawn article. */
public record GoneView(Frame frame, Tombstone tombstone) {}
