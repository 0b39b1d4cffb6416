package org.jarida.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jarida.article.Sections;
import org.jarida.media.Images;
import org.jarida.paper.Language;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperDates;
import org.jarida.paper.PaperStore;
import org.jarida.paper.Policies;
import org.jarida.platform.Database;
import org.jarida.publication.Correct;
import org.jarida.publication.Publish;
import org.jarida.publication.Withdraw;
import org.jarida.staff.Editor;
import org.jarida.staff.Staff;
import org.jarida.staff.StaffMember;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the sample newspaper from its folder: who the paper is, then every publication, correction
 * and withdrawal by the ordinary verbs, in the order of their times.
 */
@Component
public final class SampleNewspaper {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Database database;
    private final Images images;
    private final Publish publish;
    private final Correct correct;
    private final Withdraw withdraw;

    SampleNewspaper(
            Database database, Images images, Publish publish, Correct correct, Withdraw withdraw) {
        this.database = database;
        this.images = images;
        this.publish = publish;
        this.correct = correct;
        this.withdraw = withdraw;
    }

    /**
     * @param folder with {@code paper.json}, {@code articles} and {@code art}
     * @param now the day it is made for is the day of this moment in the paper's time zone
     */
    public void make(Path folder, Editor editor, Instant now) {
        PictureFolder pictures = new PictureFolder(folder, database, images);
        ObjectNode json = (ObjectNode) MAPPER.readTree(read(folder.resolve("paper.json")));
        JsonNode sections = json.remove("sections");
        JsonNode staff = json.remove("staff");
        PaperJson paperJson = new PaperJson(json, pictures);
        Paper paper = paperJson.over(Paper.named(""));
        makePaper(paper, paperJson, sections, staff, now);
        DemoDay day = new DemoDay(new PaperDates(paper.conventions(), Language.AR), now);
        List<SampleArticle.Deed> deeds = new ArrayList<>();
        for (Path file : articleFiles(folder)) {
            deeds.addAll(
                    new SampleArticle(read(file), pictures, day, editor, database, images)
                            .deeds(publish, correct, withdraw));
        }
        deeds.stream()
                .sorted(Comparator.comparing(SampleArticle.Deed::at))
                .forEach(deed -> deed.work().run());
    }

    private void makePaper(
            Paper sample, PaperJson json, JsonNode sections, JsonNode staff, Instant now) {
        database.change(
                sql -> {
                    PictureFolder.note(images, sql, json.pictures(), now);
                    Optional<Paper> known = PaperStore.find(sql);
                    PaperStore.save(
                            sql,
                            known.map(paper -> paper.withNotice(sample.notice())).orElse(sample),
                            now);
                    sections.forEach(one -> Sections.named(sql, one.path("name").asString(), now));
                    if (known.isEmpty()) {
                        // A paper that exists keeps its word, and no invented people enter it.
                        Policies.save(sql, json.policies(), now);
                        staff.forEach(one -> Staff.save(sql, member(one), now));
                    }
                });
    }

    private static StaffMember member(JsonNode json) {
        return new StaffMember(
                json.path("name").asString(),
                json.path("role").asString(""),
                json.path("bio").asString(""));
    }

    private static List<Path> articleFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("articles"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
