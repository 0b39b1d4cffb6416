package org.jarida.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jarida.paper.Language;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Addresses;
import org.jarida.platform.Database;
import org.jarida.platform.page.Document;
import org.jarida.platform.page.Freshness;
import org.jarida.publication.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /robots.txt}: what robots may read (RFC 9309); {@code /.well-known/security.txt}: whom to
 * tell of a weakness (RFC 9116).
 */
@Controller
final class WellKnownFile {
    private static final String TYPE = "text/plain";
    private static final String SECURITY = "/.well-known/security.txt";

    /** The standard recommends less than a year. */
    private static final Duration VALID = Duration.ofDays(180);

    private final Database database;
    private final Frames frames;
    private final Clock clock;

    WellKnownFile(Database database, Frames frames, Clock clock) {
        this.database = database;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    Document robots() {
        return Document.of(
                TYPE,
                """
                User-agent: *
                Disallow: /newsroom
                Allow: /

                Sitemap: %s
                Sitemap: %s
                """
                        .formatted(frames.url("/sitemap.xml"), frames.url("/sitemaps/news.xml")),
                Freshness.of(PaperStore.TAG));
    }

    @GetMapping(SECURITY)
    Document security() {
        String email =
                database.read(PaperStore::find)
                        .map(Paper::contact)
                        .map(Paper.Contact::email)
                        .orElse("");
        // Of the day, so that the file changes once a day and not with every look.
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        Instant expires = today.plus(VALID);
        return Document.of(
                TYPE,
                (email.isBlank() ? "" : "Contact: mailto:" + Addresses.encoded(email) + "\n")
                        + "Contact: "
                        + frames.url("/contact")
                        + "\n"
                        + "Expires: "
                        + expires
                        + "\n"
                        + "Preferred-Languages: "
                        + languages()
                        + "\n"
                        + "Canonical: "
                        + frames.url(SECURITY)
                        + "\n",
                Freshness.of(PaperStore.TAG).until(today.plus(1, ChronoUnit.DAYS)));
    }

    private static String languages() {
        return Arrays.stream(Language.values())
                .map(Language::code)
                .collect(Collectors.joining(", "));
    }
}
