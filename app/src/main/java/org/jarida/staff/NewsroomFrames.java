package org.jarida.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.paper.NewsroomFrame;
import org.jarida.paper.NewsroomFrame.FormToken;
import org.jarida.paper.NewsroomFrame.Link;
import org.jarida.paper.NewsroomFrame.Who;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperDates;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Assets;
import org.jarida.platform.Database;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a newsroom screen for whoever asks. */
@Component
public final class NewsroomFrames {
    /** The rooms, in their order, and the task that opens each. */
    private static final List<Room> ROOMS =
            List.of(
                    new Room("desk", "/newsroom", Task.LOOK),
                    new Room("board", "/newsroom/board", Task.LOOK),
                    new Room("images", "/newsroom/images", Task.LOOK),
                    new Room("front", "/newsroom/front", Task.ARRANGE),
                    new Room("staff", "/newsroom/staff", Task.MANAGE_STAFF),
                    new Room("audit", "/newsroom/audit", Task.READ_AUDIT));

    private final Database database;
    private final NewsroomFrame.Look look;

    NewsroomFrames(Database database, Assets assets) {
        this.database = database;
        this.look =
                new NewsroomFrame.Look(
                        assets.address("desk.css"),
                        assets.address("desk.js"),
                        assets.address("editor.js"),
                        assets.address("icon.svg"));
    }

    private record Room(String name, String address, Task task) {
        Link link() {
            return new Link("newsroom." + name, address);
        }
    }

    /**
     * @param who who is signed in; empty before that
     */
    public NewsroomFrame of(HttpServletRequest request, Optional<Account> who) {
        Language language = Language.asked(request);
        Paper paper =
                database.read(PaperStore::find)
                        .orElseGet(
                                () -> Paper.named(Messages.of(language).text("paper.unnamed")));
        return new NewsroomFrame(
                paper,
                Messages.of(language, paper.conventions().digits()),
                new PaperDates(paper.conventions(), language),
                look,
                request.getRequestURI(),
                who.map(one -> new Who(one.id(), one.name(), "role." + one.role().code())),
                who.map(NewsroomFrames::links).orElse(List.of()),
                token(request));
    }

    private static List<Link> links(Account who) {
        return ROOMS.stream()
                .filter(room -> room.task().isFor(who.role()))
                .map(Room::link)
                .toList();
    }

    private static FormToken token(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new FormToken(token.getParameterName(), token.getHeaderName(), token.getToken());
    }
}
