package org.jarida.site;

/** Blocks of an article, as JSON. */
final class HostileBlocks {
    /** Ten blocks of most kinds; nothing in them may stand only once. */
    static final String TEN =
            """
            {"type":"paragraph","text":["فقرة ",{"text":"Port","lang":"en"}]},
            {"type":"heading","level":2,"text":["عنوان"]},
            {"type":"heading","level":3,"text":["عنوان"]},
            {"type":"quotation","text":["قول"],"speaker":"قائل"},
            {"type":"list","ordered":false,"items":[["أ"],["ب"]]},
            {"type":"table","caption":[],"head":[["أ"],["ب"]],"rows":[[["1"],["2"]]]},
            {"type":"link","url":"https://example.org","title":"وصلة"},
            {"type":"separator"},
            {"type":"paragraph","text":[]},
            {"type":"separator"}
            """
                    .replace("\n", "");

    private HostileBlocks() {}
}
