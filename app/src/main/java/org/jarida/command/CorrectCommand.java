package org.jarida.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jarida.article.Content;
import org.jarida.article.Replacement;
import org.jarida.platform.Database;
import org.jarida.publication.Correct;
import org.jarida.publication.CorrectOutcome;
import org.jarida.publication.PublishedArticles;
import org.jarida.staff.Editor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code correct}: replaces wrong words of an article and adds the public note. */
@Command(
        name = "correct",
        description = "Replace wrong words in a published article and add the public note.",
        mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "ID", description = "number of the article, as in its address")
    long id;

    @Option(
            names = "--wrong",
            required = true,
            paramLabel = "TEXT",
            description = "the words as the article has them")
    String wrong = "";

    @Option(
            names = "--right",
            required = true,
            paramLabel = "TEXT",
            description = "the words as they should be")
    String right = "";

    @Mixin final SettingOptions settings = new SettingOptions();

    CorrectCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Clock clock = Clock.systemUTC();
        try (var context = program.open(settings.read(), clock)) {
            if (!stands(context.getBean(Database.class))) {
                System.err.println("jarida: article " + id + " does not say \"" + wrong + "\".");
                return Commands.FAILED;
            }
            CorrectOutcome outcome =
                    context.getBean(Correct.class)
                            .correct(Editor.operator(), id, this::mend, wrong, right, clock);
            return switch (outcome) {
                case CorrectOutcome.Corrected(var article, var revision) -> {
                    System.out.println(
                            "Article " + article + " is corrected: revision " + revision + ".");
                    yield Commands.DONE;
                }
                case CorrectOutcome.NotPublic _ -> {
                    System.err.println("jarida: there is no published article " + id + ".");
                    yield Commands.FAILED;
                }
                case CorrectOutcome.Blocked(var reasons) -> {
                    System.err.println("jarida: " + String.join(" ", Texts.english(reasons)));
                    yield Commands.FAILED;
                }
            };
        }
    }

    /** True where there is nothing to say about the words: they stand there, or no article does. */
    private boolean stands(Database database) {
        return database.read(sql -> PublishedArticles.find(sql, id))
                .map(article -> !mend(article.content()).equals(article.content()))
                .orElse(true);
    }

    private Content mend(Content content) {
        return Replacement.of(wrong, right).in(content);
    }
}
