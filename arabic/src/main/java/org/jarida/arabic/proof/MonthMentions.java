package org.jarida.arabic.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/** Finds where a text names a month. */
final class MonthMentions {

    /** Names that are other words too: he practised, May, now, father, a car, the god Tammuz. */
    private static final Set<String> DOUBTFUL =
            WordForm.setOf(
                    "مارس", "ماي", "جوان", "أوت", "آب", "أيار", "نيسان", "تموز", "شباط", "آذار",
                    "غشت", "أيلول", "كانون", "تشرين", "مايو");

    private static final Set<String> BEFORE =
            WordForm.setOf(
                    "شهر", "شهري", "أشهر", "مطلع", "بداية", "أوائل", "منتصف", "أواسط", "نهاية",
                    "أواخر", "غرة", "موفى", "خلال", "منذ");

    private static final Set<String> AFTER =
            WordForm.setOf(
                    "الماضي", "المقبل", "القادم", "الجاري", "الحالي", "المنصرم", "الفائت",
                    "المنقضي", "من");

    /** What is called after a day: ثورة 25 يناير, قوى 14 آذار */
    private static final Set<String> NAMED =
            WordForm.setOf(
                    "ثورة",
                    "حركة",
                    "قوى",
                    "تحالف",
                    "تيار",
                    "فريق",
                    "شارع",
                    "ميدان",
                    "جسر",
                    "نهج",
                    "مدينة",
                    "جامعة",
                    "انقلاب",
                    "انتفاضة",
                    "أحداث",
                    "حراك",
                    "جماعة",
                    "منظمة",
                    "كوبري",
                    "ملعب",
                    "ساحة",
                    "مسيرة",
                    "هجمات",
                    "اعتداءات",
                    "بيان",
                    "سد");

    /**
     * A month that a text names.
     *
     * @param start where its name begins, after a clitic
     * @param month from 0
     * @param conventions those that name it so
     */
    record Mention(int start, int end, int month, Set<Months> conventions) {}

    private final Prose prose;
    private final Map<String, Set<Months>> byForm;

    private MonthMentions(Prose prose, Map<String, Set<Months>> byForm) {
        this.prose = prose;
        this.byForm = byForm;
    }

    /** All names of months and who uses them; a name means the same month to all. */
    static Map<String, Set<Months>> table() {
        Map<String, Set<Months>> table = new HashMap<>();
        for (Months convention : Months.values()) {
            for (String name : convention.names()) {
                table.computeIfAbsent(form(name), _ -> new TreeSet<>()).add(convention);
            }
        }
        return table;
    }

    static List<Mention> in(Prose prose, Map<String, Set<Months>> table) {
        return new MonthMentions(prose, table).read();
    }

    private List<Mention> read() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < prose.tokens().size(); i++) {
            Mention mention = mention(i);
            if (mention != null && !isNamed(i)) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private @Nullable Mention mention(int i) {
        Token token = prose.tokens().get(i);
        if (!token.isWord() || token.form().length() < 2) {
            return null;
        }
        Mention whole = mention(i, token.form(), token.start());
        boolean clitic = "ولبف".indexOf(token.form().charAt(0)) >= 0 && token.form().length() > 4;
        return whole == null && clitic
                ? mention(i, token.form().substring(1), token.start() + 1)
                : whole;
    }

    private @Nullable Mention mention(int i, String form, int start) {
        Tokens tokens = prose.tokens();
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : tokens.get(i);
        boolean two = form.equals("كانون") || form.equals("تشرين");
        String name = two ? form + " " + next.form() : form;
        Set<Months> conventions = byForm.get(name);
        if (conventions == null) {
            return null;
        }
        int last = two ? i + 1 : i;
        if (!two && DOUBTFUL.contains(form) && !isInDate(i, last)) {
            return null;
        }
        int month = conventions.iterator().next().find(name).orElseThrow();
        return new Mention(start, tokens.get(last).end(), month, conventions);
    }

    private boolean isInDate(int first, int last) {
        Token before = at(first - 1);
        Token after = at(last + 1);
        boolean day = before != null && before.isNumber() && isUpTo(before.form(), 31);
        boolean year = after != null && after.isNumber() && after.form().matches("(19|20)\\d\\d");
        boolean wordBefore = before != null && BEFORE.contains(before.form());
        return day || year || (wordBefore && !isRest(after));
    }

    /** "منذ مارس النادي" has a verb. */
    private static boolean isRest(@Nullable Token after) {
        return after != null
                && after.isWord()
                && after.form().startsWith("ال")
                && !AFTER.contains(after.form());
    }

    private static boolean isUpTo(String number, int most) {
        return number.length() <= 2
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && Integer.parseInt(number) <= most;
    }

    /** Whether the day names something else */
    private boolean isNamed(int i) {
        Token before = at(i - 1);
        int first = before != null && before.isNumber() ? i - 2 : i - 1;
        Token name = at(first);
        return name != null && name.isWord() && NAMED.contains(withoutClitic(name.form()));
    }

    private static String withoutClitic(String form) {
        boolean clitic = form.length() > 3 && "وبلف".indexOf(form.charAt(0)) >= 0;
        return clitic ? form.substring(1) : form;
    }

    private @Nullable Token at(int i) {
        return i >= 0 && i < prose.tokens().size() ? prose.tokens().get(i) : null;
    }

    private static String form(String name) {
        String[] words = name.split(" ");
        return words.length == 1
                ? WordForm.of(name)
                : WordForm.of(words[0]) + " " + WordForm.of(words[1]);
    }
}
