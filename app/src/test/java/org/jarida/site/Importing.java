package org.jarida.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jarida.TestPaper;
import org.jarida.exchange.ImportArticles;
import org.jarida.staff.Editor;

/** Takes lines into a paper and keeps what was said of them. */
public final class Importing implements ImportArticles.Listener {
    private static final String ART =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><path d=\"M0 0\"/></svg>";

    private final List<String> refusals = new ArrayList<>();

    private Importing() {}

    /** What was refused: line, field and reason after one another. */
    public static List<String> into(TestPaper paper, byte[] archive) {
        return into(paper, archive, Map.of());
    }

    /** The same with pictures beside it, by their file names. */
    public static List<String> into(TestPaper paper, byte[] archive, Map<String, byte[]> pictures) {
        try {
            Path folder = Files.createTempDirectory("jarida-import");
            Files.writeString(folder.resolve("art.svg"), ART);
            for (var picture : pictures.entrySet()) {
                Files.write(folder.resolve(picture.getKey()), picture.getValue());
            }
            Path file = Files.write(folder.resolve("archive.jsonl"), archive);
            Importing importing = new Importing();
            paper.part(ImportArticles.class).importFile(file, Editor.operator(), importing);
            return List.copyOf(importing.refusals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void refused(long line, String field, String reason) {
        refusals.add(line + " " + field + " " + reason);
    }

    @Override
    public void progress(ImportArticles.Progress progress) {
        // Only what is refused is of interest here.
    }
}
