package org.jarida.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jarida.article.Block;
import org.jarida.article.Body;
import org.jarida.article.BodyJson;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.Origin;
import org.jarida.article.RichText;
import org.jarida.media.Images;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.Sha256;
import org.jarida.platform.StartProblem;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Takes in a newspaper page that was saved as plain text: its article, and, where the paper has no
 * identity yet, its charter and addresses.
 */
@Component
public final class ImportPage {
    private final Database database;
    private final Images images;
    private final Clock clock;

    ImportPage(Database database, Images images, Clock clock) {
        this.database = database;
        this.images = images;
        this.clock = clock;
    }

    /**
     * As what the page's article is taken in.
     *
     * @param kind code of a kind of article
     * @param weight 0 to 3, see {@link org.jarida.article.NewArticle}
     */
    public record As(String section, String kind, int weight, Instant publishedAt) {}

    /** What came of the import. */
    public sealed interface Outcome {
        /**
         * @param identity true where the paper got its name, charter or addresses from the page
         */
        record Taken(long article, boolean identity) implements Outcome {}

        /** The same page was taken in before. */
        record Known(long article) implements Outcome {}
    }

    public Outcome importPage(PageText page, As as, Editor editor) {
        Instant at = clock.instant();
        IncomingArticle article = article(page, as);
        return database.write(
                sql ->
                        ImportedArticles.find(sql, article.key())
                                .<Outcome>map(Outcome.Known::new)
                                .orElseGet(() -> takeIn(sql, page, article, editor, at)));
    }

    private Outcome takeIn(
            DSLContext sql, PageText page, IncomingArticle article, Editor editor, Instant at) {
        boolean identity = PaperStore.find(sql).isEmpty();
        if (identity) {
            identity(page).ifPresent(paper -> PaperStore.save(sql, paper, at));
        }
        long id = new Chunk(sql, images, editor, at).takeIn(List.of(article));
        return new Outcome.Taken(id, identity && identity(page).isPresent());
    }

    private static IncomingArticle article(PageText page, As as) {
        Body body = new Body(page.parts().stream().map(ImportPage::block).toList());
        BodyJson.flaw(body)
                .ifPresent(
                        problem -> {
                            throw new StartProblem(
                                    "The page cannot be taken in: its text "
                                            + Messages.of(Language.EN).text(problem.reason())
                                            + ".");
                        });
        Content content =
                new Content(
                        page.headline(),
                        page.standfirst().orElse(""),
                        body,
                        List.of(),
                        Optional.empty());
        return new IncomingArticle(
                Sha256.of(String.join("\n", "page", page.headline(), body.plain())),
                as.section(),
                Kind.of(as.kind()),
                "ar",
                as.weight(),
                content,
                Origin.OWN,
                as.publishedAt(),
                as.publishedAt(),
                List.of());
    }

    private static Block block(PageText.Part part) {
        return switch (part) {
            case PageText.Part.Subheading(var text) -> new Block.Heading(2, RichText.of(text));
            case PageText.Part.Paragraph(var text) -> new Block.Paragraph(RichText.of(text));
        };
    }

    /** Who the paper is by the page's tail; empty where the tail does not name it. */
    static Optional<Paper> identity(PageText page) {
        PageText.Tail tail = page.tail();
        return tail.paperName()
                .map(
                        name -> {
                            Paper named = Paper.named(name);
                            return new Paper(
                                    name,
                                    named.motto(),
                                    tail.charter(),
                                    firstParagraph(tail.charter()),
                                    named.imprint(),
                                    named.notice(),
                                    named.director(),
                                    contact(tail),
                                    named.conventions(),
                                    named.logo(),
                                    named.logoReverse());
                        });
    }

    private static Paper.Contact contact(PageText.Tail tail) {
        return new Paper.Contact(
                tail.address().orElse(""),
                tail.telephone().orElse(""),
                tail.fax().orElse(""),
                tail.email().orElse(""));
    }

    /** The foot of a page has room for the beginning of the charter only. */
    private static List<String> firstParagraph(List<String> charter) {
        List<String> first = new ArrayList<>();
        charter.stream().findFirst().ifPresent(first::add);
        return first;
    }
}
