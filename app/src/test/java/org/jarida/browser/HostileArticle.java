package org.jarida.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jarida.TestPaper;
import org.jarida.article.Sections;
import org.jarida.exchange.ImportArticles;
import org.jarida.exchange.ImportArticles.Progress;
import org.jarida.publication.PublishedArticles;
import org.jarida.staff.Editor;

/** An article of an archive that means harm: words without an end, and scripts in every text. */
final class HostileArticle {
    private static final String LINE =
            """
            {"id":"hostile","title":"SCRIPT WORD","standfirst":"SCRIPT WORDWORD","kind":"analysis",\
            "section":"قسم WORD","authors":["SCRIPT WORD","LATIN"],"date":"2026-03-17T06:10",\
            "source":"SCRIPT LATIN","licence":"SCRIPT WORD","url":"https://example.org/LATIN",\
            "body":{"version":1,"blocks":[\
            {"type":"paragraph","text":["SCRIPT WORDWORDWORD",{"text":"LATINLATIN","lang":"en"}]},\
            {"type":"heading","level":2,"text":["SCRIPT WORD"]},\
            {"type":"heading","level":3,"text":["LATIN"]},\
            {"type":"quotation","text":["SCRIPT WORDWORD"],"speaker":"SCRIPT LATIN"},\
            {"type":"list","ordered":false,"items":[["SCRIPT WORD"],["LATIN"]]},\
            {"type":"list","ordered":true,"items":[["WORD"],["LATIN"]]},\
            {"type":"table","caption":["WORDWORD"],"head":[["SCRIPT"],["WORD"],["LATIN"]],\
            "rows":[[["WORD"],["LATIN"],["SCRIPT"]]]},\
            {"type":"link","url":"https://example.org/LATINLATIN","title":"LATIN SCRIPT",\
            "description":"SCRIPT WORD"},\
            {"type":"footnote","mark":"1","text":["SCRIPT WORD",{"text":"LATIN",\
            "link":"https://example.org/LATIN"}]}]}}
            """;

    private HostileArticle() {}

    /** Takes it in as a part of an archive, and tells its number. */
    static long takeInto(TestPaper paper, Path folder) throws IOException {
        Path archive = folder.resolve("archive.jsonl");
        Files.writeString(
                archive,
                LINE.replace("SCRIPT", "<script>alert(1)</script><img src=x onerror=alert(2)>")
                        .replace("WORD", "متشابك".repeat(20))
                        .replace("LATIN", "Donaudampfschiff".repeat(8)));
        Progress done =
                paper.part(ImportArticles.class)
                        .importFile(archive, Editor.operator(), new Refusing());
        if (done.taken() != 1) {
            throw new IllegalStateException("Not taken in: " + done);
        }
        return paper.database().read(sql -> PublishedArticles.ranked(sql, 1)).getFirst().id();
    }

    static String sectionSlug(TestPaper paper) {
        return paper.database().read(Sections::all).getFirst().slug();
    }

    /** The article is hostile, not malformed. */
    static final class Refusing implements ImportArticles.Listener {
        @Override
        public void refused(long line, String field, String reason) {
            throw new IllegalStateException(field + " " + reason);
        }

        @Override
        public void progress(Progress progress) {
            // One article only.
        }
    }
}
