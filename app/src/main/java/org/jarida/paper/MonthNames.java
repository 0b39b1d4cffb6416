package org.jarida.paper;

import java.util.List;

/** Arabic names of the Gregorian months, by the usage of the region. */
public enum MonthNames {
    TUNISIAN(
            "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر",
            "نوفمبر", "ديسمبر"),
    MOROCCAN(
            "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر",
            "نونبر", "دجنبر"),
    EGYPTIAN(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
            "أكتوبر", "نوفمبر", "ديسمبر"),
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

    MonthNames(String... names) {
        this.names = List.of(names);
    }

    /** From January. */
    List<String> names() {
        return names;
    }
}
