package org.jarida.staff.people;

import java.util.Arrays;
import java.util.List;
import org.jarida.paper.NewsroomFrame;
import org.jarida.staff.Account;
import org.jarida.staff.Editor.Role;
import org.jspecify.annotations.Nullable;

/**
 * One of the newsroom's people.
 *
 * @param sessions in how many browsers she is signed in
 * @param done sentence about what was done; null where nothing was
 * @param trouble sentence about why it was not; null where it was
 * @param link to be handed over; null where there is none
 */
public record PersonView(
        NewsroomFrame frame,
        Person person,
        int sessions,
        @Nullable String done,
        @Nullable String trouble,
        @Nullable String link) {

    public Account account() {
        return person.account();
    }

    public String path() {
        return frame.link(PeoplePage.PATH + "/" + account().id());
    }

    public List<Role> roles() {
        return Arrays.asList(Role.values());
    }
}
