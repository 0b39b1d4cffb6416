package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.text.WordForm;

/** Tells an imperfect verb by its shape where no lexicon has it: يتضمن، سيكون. */
final class VerbShape {

    /** Words in ي that are nouns or names, or begin with one. */
    private static final Set<String> NOUNS =
            Words.of(
                    """
                    يوسف يونس ياسر ياسين يحيى يعقوب ياسمين ياسمينة يزيد يسرى يامن يورو يومي يومية
                    يوميا يمني يمنية يابانية ياباني يونانية يوناني يهودي يهودية يسار يسارية يمين
                    يميني يمينية يوتيوب يدوية يمنيين يونيسيف يوروبا يلدريم يانوكوفيتش يلتسن يورغن
                    يلماز يفغيني يوليا يانيس ييلين يائير يسرائيل يديعوت يشار ينس يان يوهان يورن
                    يوري
                    """);

    private static final Set<String> FUTURE = WordForm.setOf("سيتم", "ستتم", "سيكون", "ستكون");

    private VerbShape() {}

    /** Names and nouns in ت that no ا, و or ي goes before. */
    private static final Set<String> NOUNS_IN_T =
            Words.of(
                    """
                    رفعت حشمت مدحت عصمت طلعت جودت نشأت بهجت شوكت حكمت روبرت ألبرت هربرت إنترنت
                    انترنت سبت لافت ثابت وقت كونت دوقت إسمنت اسمنت بنت وبنت كبريت أوبرت غوستفت
                    بريكست
                    """);

    /** A verb of either tense, by its shape. */
    static boolean looksFinite(String form) {
        return looksImperfect(form) || looksPerfect(form);
    }

    /** اعتادت، ارتدوا: the endings of the feminine and of the plural. */
    private static boolean looksPerfect(String form) {
        int length = form.length();
        if (form.endsWith("وا") && length >= 5 && !form.startsWith("ال")) {
            return !form.equals("اوتاوا");
        }
        boolean feminine =
                length >= 5 && form.endsWith("ت") && "اوي".indexOf(form.charAt(length - 2)) < 0;
        return feminine
                && !form.startsWith("ال")
                && !form.startsWith("م")
                && !NOUNS_IN_T.contains(form);
    }

    static boolean looksImperfect(String form) {
        if (FUTURE.contains(form)) {
            return true;
        }
        String verb = form.startsWith("وي") || form.startsWith("في") ? form.substring(1) : form;
        if (verb.startsWith("سي") && verb.length() > 5 && verb.charAt(2) != 'د') {
            return verb.startsWith("سيت") || verb.startsWith("سين");
        }
        return verb.length() >= 4
                && verb.startsWith("ي")
                && !NOUNS.contains(verb)
                && !verb.endsWith("ية")
                && !verb.endsWith("ي");
    }
}
