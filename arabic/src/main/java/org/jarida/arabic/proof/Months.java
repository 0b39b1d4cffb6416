package org.jarida.arabic.proof;

import java.util.List;
import java.util.Optional;
import org.jarida.arabic.text.WordForm;

/** Names of the Gregorian months, by the usage of the region; from January. */
public enum Months {
    /** Tunisia and Algeria, after the French names. */
    TUNISIAN(
            "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر",
            "نوفمبر", "ديسمبر"),
    MOROCCAN(
            "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر",
            "نونبر", "دجنبر"),
    /** Egypt, the Gulf, Sudan, Libya, and the agencies. */
    EGYPTIAN(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
            "أكتوبر", "نوفمبر", "ديسمبر"),
    /** Syria, Lebanon, Jordan, Palestine and Iraq, with the old Aramaic names. */
    LEVANTINE(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول");

    private final List<String> names;

    Months(String... names) {
        this.names = List.of(names);
    }

    /** From January; two words for some. */
    public List<String> names() {
        return names;
    }

    /** Which month a name means here, from 0; written as {@link WordForm} gives it. */
    public Optional<Integer> find(String form) {
        for (int month = 0; month < names.size(); month++) {
            if (form.equals(forms(names.get(month)))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static String forms(String name) {
        int gap = name.indexOf(' ');
        return gap < 0
                ? WordForm.of(name)
                : WordForm.of(name.substring(0, gap)) + " " + WordForm.of(name.substring(gap + 1));
    }
}
