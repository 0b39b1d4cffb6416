package org.jarida.staff;

/**
 * Somebody who works for the paper, as readers may know.
 *
 * @param jobTitle in the paper's words; may be empty
 * @param bio one or two sentences; may be empty
 */
public record StaffMember(String name, String jobTitle, String bio) {}
