package org.jarida.staff.signin;

import org.jarida.paper.NewsroomFrame;

/**
 * Tells somebody who is signed in that a step was not taken.
 *
 * @param name first part of its texts' keys: not hers to take, or a form that is too old
 */
public record RefusedView(NewsroomFrame frame, String name) {}
