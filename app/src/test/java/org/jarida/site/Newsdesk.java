package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jarida.TestPaper;
import org.jarida.TickingClock;
import org.jarida.article.Articles;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.NewArticle;
import org.jarida.article.Origin;
import org.jarida.article.Sections;
import org.jarida.platform.Database;
import org.jarida.publication.Correct;
import org.jarida.publication.CorrectOutcome;
import org.jarida.publication.ImportArchive;
import org.jarida.publication.Publish;
import org.jarida.publication.PublishOutcome;
import org.jarida.publication.Withdraw;
import org.jarida.publication.WithdrawOutcome;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;

/** Does the newsroom's verbs by chance, on articles of its own. */
final class Newsdesk {
    static final String SECTION = "محليات";
    static final String AUTHOR = "مها الزمرّدي";

    /** The articles of five desks have room on one page of a list. */
    private static final int MOST_PUBLIC = 4;

    private static final Editor EDITOR = Editor.operator();

    /** One for all desks of a machine. */
    private static final Clock CLOCK = new TickingClock(TestPaper.NOON);

    private final Database database;
    private final Versions versions;
    private final AtomicInteger numbers;
    private final Random random;
    private final Runnable settled;
    private final Deque<Integer> drafts = new ArrayDeque<>();
    private final List<Integer> published = new ArrayList<>();

    /**
     * @param numbers of the articles, shared by all desks
     * @param settled returns when readers have to see what was done
     */
    Newsdesk(
            Database database,
            Versions versions,
            AtomicInteger numbers,
            Random random,
            Runnable settled) {
        this.database = database;
        this.versions = versions;
        this.numbers = numbers;
        this.random = random;
        this.settled = settled;
    }

    void act() {
        while (drafts.size() < 2) {
            draft();
        }
        int chance = random.nextInt(10);
        if (published.size() < 2 || published.size() < MOST_PUBLIC && chance < 3) {
            if (random.nextInt(3) == 0) {
                takeIn();
            } else {
                publish();
            }
        } else if (chance < 7) {
            correct();
        } else {
            withdraw();
        }
    }

    private void draft() {
        int article = numbers.incrementAndGet();
        long id =
                database.write(
                        sql -> Articles.begin(sql, article(sql, article), EDITOR, TestPaper.NOON));
        versions.change(article, state -> state.id(id));
        drafts.add(article);
    }

    private void publish() {
        int article = drafts.remove();
        long id = versions.change(article, state -> state.begin(1)).id();
        assertThat(new Publish(database).publish(EDITOR, id, CLOCK))
                .isInstanceOf(PublishOutcome.Published.class);
        acknowledge(article);
        published.add(article);
    }

    private void takeIn() {
        int article = numbers.incrementAndGet();
        versions.change(article, state -> state.begin(1));
        Instant at = CLOCK.instant();
        long id =
                database.write(
                        sql ->
                                ImportArchive.importAll(
                                        sql,
                                        EDITOR,
                                        List.of(
                                                new ImportArchive.Archived(
                                                        article(sql, article), TestPaper.NOON, at)),
                                        at));
        versions.change(article, state -> state.id(id));
        acknowledge(article);
        published.add(article);
    }

    private void correct() {
        int article = published.get(random.nextInt(published.size()));
        Versions.State state = versions.change(article, one -> one.begin(one.begun() + 1));
        Content content = content(article, state.begun());
        assertThat(
                        new Correct(database)
                                .correct(EDITOR, state.id(), _ -> content, "خطأ", "صواب", CLOCK))
                .isInstanceOf(CorrectOutcome.Corrected.class);
        acknowledge(article);
    }

    private void withdraw() {
        int article = published.remove(random.nextInt(published.size()));
        long id = versions.change(article, Versions.State::leave).id();
        assertThat(new Withdraw(database).withdraw(EDITOR, id, "لا أصل له", CLOCK))
                .isInstanceOf(WithdrawOutcome.Withdrawn.class);
        acknowledge(article);
    }

    private void acknowledge(int article) {
        settled.run();
        versions.change(article, Versions.State::acknowledge);
    }

    private static NewArticle article(DSLContext sql, int article) {
        return new NewArticle(
                Sections.named(sql, SECTION, TestPaper.NOON),
                Kind.NEWS,
                "ar",
                1,
                content(article, 1),
                Origin.OWN);
    }

    private static Content content(int article, int version) {
        return new Content(
                "خبر " + Versions.word(article, version),
                "",
                Body.ofLines("نصّ الخبر."),
                List.of(AUTHOR),
                Optional.empty());
    }
}
