package org.jarida.site.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jarida.paper.LinkedData;
import org.jarida.platform.Addresses;
import org.jarida.publication.Author;
import org.jarida.publication.Frames;
import org.jarida.staff.StaffMember;

/** An author in the words of schema.org. */
public final class PersonData {
    private PersonData() {}

    /** A page about the person. */
    public static LinkedData of(Frames frames, Author author, Optional<StaffMember> member) {
        Map<String, Object> person = new LinkedHashMap<>(person(frames, author));
        member.map(StaffMember::jobTitle)
                .filter(title -> !title.isEmpty())
                .ifPresent(title -> person.put("jobTitle", title));
        member.map(StaffMember::bio)
                .filter(bio -> !bio.isEmpty())
                .ifPresent(bio -> person.put("description", bio));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", PaperData.CONTEXT);
        page.put("@type", "ProfilePage");
        page.put("mainEntity", person);
        return new LinkedData(page);
    }

    static Map<String, Object> person(Frames frames, Author author) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@type", "Person");
        person.put("name", author.name());
        person.put("url", frames.url(Addresses.encoded(author.address())));
        return person;
    }
}
