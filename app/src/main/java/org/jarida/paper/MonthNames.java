package org.jarida.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Arabic names of the Gregorian months, by the usage of the region. */
public enum MonthNames {
    TUNISIAN(
            "tunisian",
            "جانفي",
            "فيفري",
            "مارس",
            "أفريل",
            "ماي",
            "جوان",
            "جويلية",
            "أوت",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر"),
    MOROCCAN(
            "moroccan",
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "ماي",
            "يونيو",
            "يوليوز",
            "غشت",
            "شتنبر",
            "أكتوبر",
            "نونبر",
            "دجنبر"),
    EGYPTIAN(
            "egyptian",
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر"),
    LEVANTINE(
            "levantine",
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

    private final String code;
    private final List<String> names;

    MonthNames(String code, String... names) {
        this.code = code;
        this.names = List.of(names);
    }

    public static Optional<MonthNames> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** The name in files. */
    public String code() {
        return code;
    }

    /** From January. */
    List<String> names() {
        return names;
    }
}
