package org.jarida.arabic.proof;

import java.util.List;

/** What tests ask the standard proofreader. */
final class Proofs {

    private static final Proofreader STANDARD = new Proofreader(HouseStyle.standard());

    private Proofs() {}

    /** Each finding as "rule@offset". */
    static List<String> in(String text) {
        return STANDARD.read(text).stream()
                .map(finding -> finding.rule().code() + "@" + finding.span().start())
                .toList();
    }

    static String fixed(String text) {
        return STANDARD.fix(text).text();
    }

    /** The standard style with a paper's own lines. */
    static Proofreader with(String style) {
        HouseStyleReading reading = HouseStyle.standard().extended(style);
        return switch (reading) {
            case HouseStyleReading.Read(var read) -> new Proofreader(read);
            case HouseStyleReading.Refused refused -> throw new AssertionError(refused);
        };
    }
}
