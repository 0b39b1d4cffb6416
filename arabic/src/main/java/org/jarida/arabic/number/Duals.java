package org.jarida.arabic.number;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Finds nouns in the dual, whose ending says "two": طفلين, مراهقتان, جثتي خبيرين. */
final class Duals {

    /** Words that end like the dual of a feminine noun and are none. */
    private static final Set<String> NO_DUALS =
            WordForm.setOf(
                    "هاتين",
                    "بلدان",
                    "إخوان",
                    "أخوان",
                    "هاتان",
                    "اللتين",
                    "اللتان",
                    "كلتين",
                    "اثنتين",
                    "اثنتان",
                    "بوتين",
                    "جوليان",
                    "أدريان",
                    "داميان",
                    "طالبان",
                    "لافتين",
                    "متفاوتين",
                    "مثبتين",
                    "كراتين",
                    "بهتان",
                    "فستان",
                    "كابتان",
                    "موريتان",
                    "صامتين",
                    "ساكتين",
                    "ثابتين",
                    "مؤقتين",
                    "ميتين",
                    "فائتين",
                    "متعنتين",
                    "مشتتين",
                    "منفلتين",
                    "متفلتين",
                    "قانتين",
                    "روتين",
                    "بروتين",
                    "نيكوتين",
                    "جيلاتين",
                    "بلاتين",
                    "لاتين",
                    "مارتين",
                    "كريستين",
                    "فالنتين",
                    "أوستين",
                    "أرجنتين",
                    "قسطنطين",
                    "بساتين",
                    "فساتين",
                    "أساتين",
                    "راسبوتين",
                    "كوانتين",
                    "كونستانتين",
                    "باكستان",
                    "أفغانستان",
                    "كازاخستان",
                    "أوزبكستان",
                    "طاجيكستان",
                    "تركمانستان",
                    "كردستان",
                    "داغستان",
                    "بلوشستان",
                    "وزيرستان",
                    "قرغيزستان",
                    "عربستان",
                    "لرستان",
                    "سيستان",
                    "خوزستان",
                    "بستان");

    private static final int SHORTEST_FEMININE = 5;
    private static final int SHORTEST_ORIGIN = 6;

    /** The key of nouns with a sound plural in the table. */
    private static final String SOUND = "sound";

    private static final Set<String> MASCULINE = load();

    private Duals() {}

    /** The reading of a token as an indefinite or definite noun in the dual; null if it is none. */
    static @Nullable Stem at(Tokens tokens, int index) {
        if (index < 0 || index >= tokens.size() || !looksDual(tokens.get(index).form())) {
            return null;
        }
        List<Stem> stems = Stem.of(tokens, index);
        for (Stem stem : stems) {
            if (NO_DUALS.contains(stem.form())) {
                return null;
            }
        }
        for (Stem stem : stems) {
            if (MASCULINE.contains(stem.form())) {
                return stem;
            }
        }
        if (stems.isEmpty()) {
            return null;
        }
        return isOrigin(stems.getFirst().form()) ? stems.getFirst() : feminine(stems);
    }

    /** جثتي, جثتا: a feminine dual that has lost its ن before a further dual. */
    static @Nullable Stem constructAt(Tokens tokens, int index) {
        String form = index < tokens.size() ? tokens.get(index).form() : "";
        boolean feminine = form.length() >= SHORTEST_FEMININE - 1 && form.endsWith("تي");
        Stem next = feminine ? at(tokens, index + 1) : null;
        return next != null && !next.definite() && next.particles().isEmpty()
                ? Stem.of(tokens, index).getFirst()
                : null;
    }

    private static boolean looksDual(String form) {
        return form.length() >= 4 && (form.endsWith("ين") || form.endsWith("ان"));
    }

    /** فلسطينيان, سوريان: two of an origin; not names such as كريستيان. */
    private static boolean isOrigin(String form) {
        return form.length() >= SHORTEST_ORIGIN
                && form.endsWith("يان")
                && !form.startsWith("ال")
                && !form.endsWith("ستيان")
                && !form.endsWith("فيان")
                && Beginnings.isOwn(form);
    }

    /**
     * The reading without the article, and without و, ب or ل where they are no part of the noun.
     */
    private static @Nullable Stem feminine(List<Stem> stems) {
        String form = stems.getFirst().form();
        if (!form.endsWith("تين") && !form.endsWith("تان")) {
            return null;
        }
        for (Stem stem : stems) {
            if (stem.definite() && stem.form().length() >= SHORTEST_FEMININE) {
                return stem;
            }
        }
        boolean name = form.endsWith("نستين") || form.endsWith("نشتين");
        Stem last = stems.getLast();
        if (!Beginnings.isOwn(form) && last.form().length() >= SHORTEST_FEMININE) {
            return last;
        }
        return form.length() >= SHORTEST_FEMININE && !name ? stems.getFirst() : null;
    }

    private static Set<String> load() {
        Set<String> forms = new HashSet<>();
        for (WordTable.Row row : WordTable.rows(Duals.class, "dual-nouns.txt")) {
            for (String noun : row.words()) {
                String stem = noun.equals("اخ") ? "اخو" : noun;
                if (row.key().equals(SOUND)) {
                    forms.add(stem + "ان");
                    continue;
                }
                forms.add(stem + "ين");
                forms.add(stem + "ان");
                if (stem.endsWith("ء")) {
                    String hamza = stem.substring(0, stem.length() - 1) + "ئ";
                    forms.add(hamza + "ين");
                    forms.add(stem.substring(0, stem.length() - 1) + "اين");
                }
            }
        }
        return Set.copyOf(forms);
    }
}
