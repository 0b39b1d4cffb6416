package org.jarida.site;

import org.jarida.article.Section;
import org.jarida.paper.Frame;

/** A section's page. */
public record SectionView(Frame frame, Section section, Stories stories) {}
