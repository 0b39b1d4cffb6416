package org.jarida.site.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.page.Document;
import org.jarida.platform.page.Freshness;
import org.jarida.publication.Frames;
import org.jarida.publication.PaperFeed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /api/v1/paper}: who the paper is; {@code /api/v1/openapi.json}: the whole API for
 * programs.
 */
@Controller
final class ApiPaper {
    private static final byte[] DESCRIPTION = description();

    private final Database database;
    private final Frames frames;

    ApiPaper(Database database, Frames frames) {
        this.database = database;
        this.frames = frames;
    }

    private record Identity(
            String name,
            String url,
            String motto,
            List<String> charter,
            String director,
            Contact contact,
            String language,
            List<String> interfaceLanguages,
            String timeZone,
            ApiLinks.Feeds feeds) {}

    /**
     * @param url of the page on which readers write to the paper
     */
    private record Contact(
            String url,
            Optional<String> address,
            Optional<String> telephone,
            Optional<String> fax,
            Optional<String> email) {}

    @GetMapping(ApiLinks.ROOT + "/openapi.json")
    Document openApi() {
        return Document.of(PublicJson.TYPE, DESCRIPTION, Freshness.of(PaperStore.TAG)).open();
    }

    @GetMapping(ApiLinks.ROOT + "/paper")
    Document paper() {
        Frame frame = database.read(sql -> frames.unlisted(sql, Language.OWN));
        return PublicJson.document(identity(frame.paper()), Freshness.of(PaperStore.TAG));
    }

    private Identity identity(Paper paper) {
        return new Identity(
                paper.name(),
                frames.url("/"),
                paper.motto(),
                paper.charter(),
                paper.director(),
                contact(paper.contact()),
                Language.OWN.code(),
                Arrays.stream(Language.values()).map(Language::code).toList(),
                paper.conventions().timeZone().getId(),
                ApiLinks.feeds(frames, PaperFeed.of(paper.name(), "/feeds")));
    }

    private Contact contact(Paper.Contact contact) {
        return new Contact(
                frames.url("/contact"),
                known(contact.address()),
                known(contact.telephone()),
                known(contact.fax()),
                known(contact.email()));
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    private static byte[] description() {
        try (InputStream in = ApiPaper.class.getResourceAsStream("/api/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("The build lacks openapi.json");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
