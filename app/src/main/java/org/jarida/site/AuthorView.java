package org.jarida.site;

import java.util.Optional;
import org.jarida.paper.Frame;
import org.jarida.publication.Author;
import org.jarida.staff.StaffMember;

/**
 * An author's page.
 *
 * @param member what the paper says of the person, where it is one of its own
 */
public record AuthorView(
        Frame frame, Author author, Optional<StaffMember> member, Stories stories) {}
