package org.jarida.exchange;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jarida.article.JsonFields.Flawed;
import org.jarida.media.Images;
import org.jarida.platform.Database;
import org.jarida.publication.ChangePaper;
import org.jarida.publication.ChangePaperOutcome;
import org.jarida.staff.Editor;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes the paper to what a JSON file says of it. */
@Component
public final class ImportPaper {
    private static final long MOST_BYTES = 1 << 20;
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final Database database;
    private final Images images;
    private final ChangePaper changePaper;
    private final Clock clock;

    ImportPaper(Database database, Images images, ChangePaper changePaper, Clock clock) {
        this.database = database;
        this.images = images;
        this.changePaper = changePaper;
        this.clock = clock;
    }

    /** What came of the import. */
    public sealed interface Outcome {
        record Done(ChangePaperOutcome outcome) implements Outcome {}

        /**
         * Nothing was changed.
         *
         * @param field path of the field; empty where the file as a whole is wrong
         * @param reason key of the catalogues
         */
        record Refused(String field, String reason) implements Outcome {}
    }

    /**
     * @param file a drawing that it names stands in its folder or below
     * @throws IOException where the file cannot be read
     */
    public Outcome importFile(Path file, Editor editor) throws IOException {
        try {
            Path folder = requireNonNull(file.toAbsolutePath().getParent());
            return new Outcome.Done(
                    change(
                            new PaperJson(json(file), new PictureFolder(folder, database, images)),
                            editor));
        } catch (Flawed flawed) {
            return new Outcome.Refused(flawed.path(), flawed.reason());
        }
    }

    private ChangePaperOutcome change(PaperJson json, Editor editor) {
        database.change(sql -> PictureFolder.note(images, sql, json.pictures(), clock.instant()));
        return changePaper.change(editor, json::over, json.policies(), clock);
    }

    private static JsonNode json(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Flawed("", "file.too-long");
        }
        try {
            return MAPPER.readTree(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString());
        } catch (CharacterCodingException e) {
            throw new Flawed("", "line.not-utf-8");
        } catch (JacksonException e) {
            throw new Flawed("", "line.not-json");
        }
    }
}
