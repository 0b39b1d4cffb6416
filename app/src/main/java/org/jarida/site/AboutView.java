package org.jarida.site;

import java.util.List;
import org.jarida.paper.Frame;
import org.jarida.staff.StaffMember;

/** The page about the paper. */
public record AboutView(Frame frame, List<StaffMember> staff) {
    public AboutView {
        staff = List.copyOf(staff);
    }
}
