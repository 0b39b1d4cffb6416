package org.jarida.paper;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words that dates are made of in one language.
 *
 * @param weekdays from Monday
 * @param months from January
 * @param hijriMonths from Muharram
 */
record DateWords(List<String> weekdays, List<String> months, List<String> hijriMonths) {
    private static final List<String> ARABIC_WEEKDAYS =
            List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

    private static final List<String> ARABIC_HIJRI_MONTHS =
            List.of(
                    "محرّم",
                    "صفر",
                    "ربيع الأول",
                    "ربيع الآخر",
                    "جمادى الأولى",
                    "جمادى الآخرة",
                    "رجب",
                    "شعبان",
                    "رمضان",
                    "شوّال",
                    "ذو القعدة",
                    "ذو الحجة");

    private static final List<String> FRENCH_HIJRI_MONTHS =
            List.of(
                    "mouharram",
                    "safar",
                    "rabi’ al-awwal",
                    "rabi’ ath-thani",
                    "joumada al-oula",
                    "joumada ath-thania",
                    "rajab",
                    "chaabane",
                    "ramadan",
                    "chawwal",
                    "dhou al-qi’da",
                    "dhou al-hijja");

    private static final List<String> ENGLISH_HIJRI_MONTHS =
            List.of(
                    "Muharram",
                    "Safar",
                    "Rabi’ al-Awwal",
                    "Rabi’ al-Thani",
                    "Jumada al-Ula",
                    "Jumada al-Thaniya",
                    "Rajab",
                    "Sha’ban",
                    "Ramadan",
                    "Shawwal",
                    "Dhu al-Qa’da",
                    "Dhu al-Hijja");

    private static final DateWords FRENCH = of(Language.FR, FRENCH_HIJRI_MONTHS);
    private static final DateWords ENGLISH = of(Language.EN, ENGLISH_HIJRI_MONTHS);

    DateWords {
        weekdays = List.copyOf(weekdays);
        months = List.copyOf(months);
        hijriMonths = List.copyOf(hijriMonths);
    }

    /**
     * @param arabicMonths which names Arabic gives the months; the other languages have one set
     */
    static DateWords of(Language language, MonthNames arabicMonths) {
        return switch (language) {
            case AR -> new DateWords(ARABIC_WEEKDAYS, arabicMonths.names(), ARABIC_HIJRI_MONTHS);
            case FR -> FRENCH;
            case EN -> ENGLISH;
        };
    }

    private static DateWords of(Language language, List<String> hijriMonths) {
        Locale locale = language.locale();
        return new DateWords(
                Stream.of(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList(),
                Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL, locale))
                        .toList(),
                hijriMonths);
    }
}
