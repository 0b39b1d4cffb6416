package org.jarida.exchange;

import static org.jarida.exchange.ImportArticles.Row.Known;
import static org.jarida.exchange.ImportArticles.Row.Refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jarida.article.JsonFields.Flawed;
import org.jarida.media.Images;
import org.jarida.paper.Conventions;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.staff.Editor;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in an archive of articles, one JSON object a line. Good lines are kept and bad ones named;
 * what was taken in before is known again, so that an import that was cut off can be begun anew.
 */
@Component
public final class ImportArticles {
    private static final int CHUNK = 500;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Database database;
    private final Images images;
    private final Clock clock;

    ImportArticles(Database database, Images images, Clock clock) {
        this.database = database;
        this.images = images;
        this.clock = clock;
    }

    /** What came of a line, before it is written. */
    sealed interface Row {
        long line();

        record Good(long line, IncomingArticle article) implements Row {}

        record Refused(long line, String field, String reason) implements Row {}

        record Known(long line) implements Row {}
    }

    /**
     * What has been done; every article counted here is on the disk.
     *
     * @param read lines that were not blank
     * @param taken articles that are new
     * @param known articles that were there already, or twice in the file
     * @param refused lines that are no article
     */
    public record Progress(long read, long taken, long known, long refused) {}

    /** Hears what happens. */
    public interface Listener {
        /**
         * @param field path of the field; empty where the line as a whole is wrong
         * @param reason key of the catalogues
         */
        void refused(long line, String field, String reason);

        void progress(Progress progress);
    }

    public Progress importFile(Path file, Editor editor, Listener listener) {
        ArticleJson json = new ArticleJson(pictures(file), terms());
        Tally tally = new Tally(listener);
        try (LineReader lines = new LineReader(Files.newInputStream(file));
                ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<List<Row>> written = CompletableFuture.completedFuture(List.of());
            List<LineReader.Line> chunk = lines.next(CHUNK);
            while (!chunk.isEmpty()) {
                // Lines are read and parsed while the chunk before them goes to the disk.
                List<Row> rows = chunk.parallelStream().map(line -> row(json, line)).toList();
                tally.add(written.get());
                written = writer.submit(() -> write(rows, editor));
                chunk = lines.next(CHUNK);
            }
            tally.add(written.get());
            return tally.progress();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }

    private PictureFolder pictures(Path file) {
        return new PictureFolder(file.toAbsolutePath().resolveSibling("."), database, images);
    }

    private ArticleJson.Terms terms() {
        Conventions conventions =
                database.read(PaperStore::find)
                        .map(Paper::conventions)
                        .orElse(Conventions.TUNISIAN);
        return new ArticleJson.Terms(conventions.timeZone(), clock.instant(), true);
    }

    private static Row row(ArticleJson json, LineReader.Line line) {
        if (!line.flaw().isEmpty()) {
            return new Refused(line.number(), "", line.flaw());
        }
        try {
            return new Row.Good(line.number(), json.read(MAPPER.readTree(line.text())));
        } catch (Flawed e) {
            return new Refused(line.number(), e.path(), e.reason());
        } catch (JacksonException e) {
            return new Refused(line.number(), "", "line.not-json");
        }
    }

    /** Writes what is new of a chunk in one transaction. */
    private List<Row> write(List<Row> rows, Editor editor) {
        Instant at = clock.instant();
        return database.write(sql -> new Chunk(sql, images, editor, at).write(rows));
    }

    /** Counts, and passes on what was refused. */
    private static final class Tally {
        private final Listener listener;
        private Progress progress = new Progress(0, 0, 0, 0);

        Tally(Listener listener) {
            this.listener = listener;
        }

        void add(List<Row> rows) {
            long known = rows.stream().filter(Known.class::isInstance).count();
            long refused = rows.stream().filter(Refused.class::isInstance).count();
            progress =
                    new Progress(
                            progress.read() + rows.size(),
                            progress.taken() + rows.size() - known - refused,
                            progress.known() + known,
                            progress.refused() + refused);
            for (Row row : rows) {
                if (row instanceof Refused(var line, var field, var reason)) {
                    listener.refused(line, field, reason);
                }
            }
            listener.progress(progress);
        }

        Progress progress() {
            return progress;
        }
    }
}
