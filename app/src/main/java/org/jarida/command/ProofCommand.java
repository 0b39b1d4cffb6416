package org.jarida.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jarida.arabic.proof.Diff;
import org.jarida.arabic.proof.Finding;
import org.jarida.arabic.proof.Fixed;
import org.jarida.arabic.proof.Proofreader;
import org.jarida.paper.Language;
import org.jarida.platform.StartProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proof}: typography, frequent slips and house style of a text. */
@Command(
        name = "proof",
        description = {
            "Proofread an Arabic text: typography, frequent slips, house style.",
            "What is looked for and how a paper writes its style down: docs/handbook/proofing.md."
        },
        mixinStandardHelpOptions = true)
final class ProofCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "plain text in UTF-8")
    Path file = Path.of("");

    @Option(
            names = "--fix",
            description = "show as a diff what can be replaced without a look; changes no file")
    boolean fix;

    @Option(names = "--write", description = "with --fix: write the replacements into FILE too")
    boolean write;

    @Option(names = "--json", description = "tell it as JSON, with places in UTF-16 units")
    boolean json;

    @Option(
            names = "--style",
            paramLabel = "FILE",
            description = "the paper's house style, on top of the standard one")
    @Nullable Path style;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "of the messages: ar, fr or en (default: ${DEFAULT-VALUE})")
    String language = "en";

    @Override
    public Integer call() {
        if (write && !fix) {
            throw new StartProblem("--write goes with --fix.");
        }
        Language spoken =
                Language.find(language)
                        .orElseThrow(() -> new StartProblem("--language must be ar, fr or en."));
        Proofreader proofreader = new Proofreader(GivenStyle.read(style));
        String text = GivenTexts.read(file);
        List<Finding> findings = proofreader.read(text);
        Fixed fixed = fix ? proofreader.fix(text) : new Fixed(text, List.of());
        if (write && !fixed.changes().isEmpty()) {
            replace(fixed.text());
        }
        print(json ? json(text, findings, fixed) : plain(text, findings, fixed, spoken));
        return Commands.DONE;
    }

    private String json(String text, List<Finding> findings, Fixed fixed) {
        String name = String.valueOf(file.getFileName());
        int ending = name.lastIndexOf('.');
        String id = ending > 0 ? name.substring(0, ending) : name;
        return ProofJson.of(id, text, findings, fix ? fixed : null) + "\n";
    }

    private String plain(String text, List<Finding> findings, Fixed fixed, Language spoken) {
        if (!fix) {
            return String.join("\n", ProofReport.of(text, findings, spoken)) + "\n";
        }
        List<String> diff = Diff.of(text, fixed);
        if (diff.isEmpty()) {
            return "Nothing can be replaced without a look.\n";
        }
        String end = write ? "Written into " + file + ".\n" : "";
        return String.join("\n", diff) + "\n" + end;
    }

    /** All of it or nothing: a file that is there is taken over in one step. */
    private void replace(String text) {
        try {
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartProblem(file + " cannot be written.");
        }
    }

    /** In UTF-8 whatever the terminal's language: this may go on into a file. */
    private static void print(String text) {
        PrintStream out = System.out;
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
