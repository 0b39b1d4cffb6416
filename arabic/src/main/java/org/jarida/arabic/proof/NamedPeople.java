package org.jarida.arabic.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;

/**
 * Finds people who are named with their title: a title, the words that belong to it with the
 * article, then two words without it (وزير الخارجية الروسي سيرغي لافروف، الرئيس فلاديمير بوتين).
 */
final class NamedPeople {

    /** Titles that a name may follow at once. */
    private static final Set<String> DEFINITE =
            WordForm.setOf(
                    "الرئيس",
                    "الوزير",
                    "السيد",
                    "السيدة",
                    "الدكتور",
                    "الدكتورة",
                    "السفير",
                    "السفيرة",
                    "النائب",
                    "النائبة",
                    "الجنرال",
                    "اللواء",
                    "العقيد",
                    "العميد",
                    "المستشار",
                    "المستشارة",
                    "المدرب",
                    "اللاعب",
                    "المبعوث",
                    "المحامي",
                    "الأستاذ",
                    "الأمير",
                    "الأمين",
                    "الملك",
                    "الشيخ",
                    "الصحفي",
                    "الكاتب",
                    "الخبير",
                    "الناطق",
                    "المتحدث");

    /** Titles that need words after them: رئيس الوزراء. */
    private static final Set<String> CONSTRUCT =
            WordForm.setOf(
                    "رئيس",
                    "رئيسة",
                    "وزير",
                    "وزيرة",
                    "نائب",
                    "نائبة",
                    "سفير",
                    "سفيرة",
                    "مدير",
                    "مديرة",
                    "أمين",
                    "قائد",
                    "مستشار",
                    "مستشارة",
                    "مبعوث",
                    "مبعوثة",
                    "زعيم",
                    "زعيمة",
                    "المتحدث",
                    "المتحدثة",
                    "الناطق",
                    "الناطقة",
                    "مدرب",
                    "مفوض",
                    "منسق");

    private static final int MOST_BETWEEN = 3;
    private static final int SHORTEST = 3;

    /**
     * A person's two names.
     *
     * @param firstName as {@link #name} gives it
     */
    record Person(String firstName, String lastName) {}

    private NamedPeople() {}

    static List<Person> in(Prose prose) {
        List<Person> people = new ArrayList<>();
        Tokens tokens = prose.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).isWord() ? withoutWaw(tokens.get(i).form()) : "";
            boolean definite = DEFINITE.contains(form);
            if (!definite && !CONSTRUCT.contains(form)) {
                continue;
            }
            int name = i + 1;
            while (name - i <= MOST_BETWEEN && hasArticle(tokens, name)) {
                name++;
            }
            boolean whole = definite || name > i + 1;
            if (whole && isName(tokens, name) && isName(tokens, name + 1)) {
                people.add(person(prose, name));
            }
        }
        return people;
    }

    private static boolean hasArticle(Tokens tokens, int i) {
        return i < tokens.size() && tokens.get(i).isWord() && tokens.get(i).form().startsWith("ال");
    }

    private static boolean isName(Tokens tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isWord()
                && tokens.get(i).form().length() >= SHORTEST
                && !hasArticle(tokens, i);
    }

    private static Person person(Prose prose, int i) {
        return new Person(name(prose.letters(i)), name(prose.letters(i + 1)));
    }

    /** A word as a name is compared: without a conjunction before it, if enough is left. */
    static String name(String letters) {
        return letters.length() > 5 ? withoutWaw(letters) : letters;
    }

    private static String withoutWaw(String word) {
        return word.length() > 4 && word.startsWith("و") ? word.substring(1) : word;
    }
}
