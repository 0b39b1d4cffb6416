package org.jarida.arabic.search;

import java.util.List;

/**
 * Takes endings of gender, number, case and possession off a folded word: light stemming in the
 * manner of Larkey, Ballesteros and Connell (2002), but the ي of نسبة stays, so that تونسي is not
 * تونس, and proper names stay whole.
 */
final class LightStem {

    /**
     * An ending, what is put in its place, and how many letters must stand before it.
     *
     * @param ending folded, so ة is ه and ى is ي
     */
    private record Ending(String ending, String instead, int least) {

        boolean fits(String word) {
            return word.endsWith(ending) && word.length() - ending.length() >= least;
        }

        String takeOff(String word) {
            return word.substring(0, word.length() - ending.length()) + instead;
        }
    }

    /** Possession: وزارتها, دولهم, برامجنا. */
    private static final List<Ending> PRONOUNS =
            List.of(
                    new Ending("هما", "", 3),
                    new Ending("ها", "", 3),
                    new Ending("هم", "", 3),
                    new Ending("هن", "", 4),
                    new Ending("كم", "", 4),
                    new Ending("نا", "", 4));

    /** Of the rest the first that fits. */
    private static final List<Ending> ENDINGS =
            List.of(
                    new Ending("يتان", "ي", 2), // قضيتان, as قضية
                    new Ending("يتين", "ي", 2), // قضيتين
                    new Ending("تان", "", 3), // دولتان, as دولة
                    new Ending("تين", "", 3), // دولتين
                    new Ending("يات", "ي", 2), // عمليات, as عملية
                    new Ending("ات", "", 3), // سيارات, as سيارة
                    new Ending("يون", "ي", 3), // تونسيون, as تونسي
                    new Ending("يين", "ي", 3), // تونسيين
                    new Ending("وون", "ي", 3), // لاجئون, as لاجئ: the folding turns ئو into وو
                    new Ending("ون", "", 4), // مهندسون
                    new Ending("ين", "", 4), // مهندسين
                    new Ending("يه", "ي", 2), // تونسية, as تونسي
                    new Ending("ته", "", 3), // وزارته, as وزارة
                    new Ending("ه", "", 3), // وزارة, برنامجه
                    new Ending("وا", "", 3), // قالوا
                    new Ending("يا", "يا", 2), // سوريا is not سوري
                    new Ending("ا", "", 4), // مشروعا
                    new Ending("اء", "ا", 2)); // علماء, as علما

    private LightStem() {}

    /** The stem of a folded word; the word itself if it is a proper name. */
    static String of(String word) {
        if (Lexicon.isName(word)) {
            return word;
        }
        String owned = withoutPronoun(word);
        for (Ending ending : ENDINGS) {
            if (ending.fits(owned)) {
                return ending.takeOff(owned);
            }
        }
        return owned;
    }

    private static String withoutPronoun(String word) {
        for (Ending pronoun : PRONOUNS) {
            if (pronoun.fits(word)) {
                String owned = pronoun.takeOff(word);
                boolean bound = owned.endsWith("ت") && !owned.endsWith("ات") && owned.length() > 3;
                return bound ? owned.substring(0, owned.length() - 1) : owned; // وزارتها, as وزارة
            }
        }
        return word;
    }
}
