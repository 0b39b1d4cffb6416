package org.jarida.arabic.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** How readers type what they remember of a headline. */
enum TypingHabit {
    AS_WRITTEN("as written", word -> word),
    WITHOUT_ARTICLE("without ال", TypingHabit::withoutArticle),
    WITH_ARTICLE("with ال", TypingHabit::withArticle),
    WITH_AND("with و", word -> "و" + word),
    WITHOUT_PARTICLES("without و ب ل before ال", TypingHabit::withoutParticles),
    WITHOUT_HAMZA("without hamza", TypingHabit::withoutHamza),
    CAIRO("as in Cairo: ى for ي, ئ for ؤ", TypingHabit::cairo),
    HA("ه for ة", word -> word.replace('ة', 'ه')),
    VOWELLED("with vowel signs", TypingHabit::vowelled),
    STRETCHED("with tatweel", word -> word.replaceAll("(?<=[بتثسشصضعغفقكلمنهي])(?=[ء-ي])", "ـ")),
    OTHER_DIGITS("with ٠-٩ digits", TypingHabit::otherDigits),
    SEVERAL("without ال and hamza, ه for ة", TypingHabit::several);

    private static final String VOWELS = "َُِّْ";

    private final String words;
    private final UnaryOperator<String> typing;

    TypingHabit(String words, UnaryOperator<String> typing) {
        this.words = words;
        this.typing = typing;
    }

    String words() {
        return words;
    }

    String type(List<String> remembered, Random random) {
        List<String> shuffled = new ArrayList<>(remembered);
        Collections.shuffle(shuffled, random);
        return String.join(" ", shuffled.stream().map(typing).toList());
    }

    /** Some words of a headline that are no particles. */
    static List<String> fragment(String title, int words, Random random) {
        List<String> all = new ArrayList<>();
        for (String word : title.split("[^\\p{L}\\p{M}\\p{N}.,]+", -1)) {
            if (word.length() > 3 || word.chars().anyMatch(Character::isDigit)) {
                all.add(word);
            }
        }
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(words, all.size()));
    }

    private static String withoutArticle(String word) {
        return word.length() > 4 ? word.replaceFirst("^ال", "") : word;
    }

    private static String withArticle(String word) {
        return isArabic(word) && !word.matches("^([وف]?[بكل]?ال|لل).*") ? "ال" + word : word;
    }

    private static String withoutParticles(String word) {
        return word.replaceFirst("^[وف]?[بك]?(?=ال..)", "").replaceFirst("^و?لل(?=...)", "ال");
    }

    private static String withoutHamza(String word) {
        StringBuilder bare = new StringBuilder();
        for (char letter : word.toCharArray()) {
            switch (letter) {
                case 'أ', 'إ', 'آ' -> bare.append('ا');
                case 'ؤ' -> bare.append('و');
                case 'ئ' -> bare.append('ي');
                default -> bare.append(letter);
            }
        }
        return bare.toString().replaceFirst("(?<=ا)ء$", "");
    }

    private static String cairo(String word) {
        return word.replaceFirst("ي$", "ى").replace("ؤو", "ئو");
    }

    private static String vowelled(String word) {
        StringBuilder signed = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            signed.append(word.charAt(i));
            if (isArabic(word)) {
                signed.append(VOWELS.charAt(i % VOWELS.length()));
            }
        }
        return signed.toString();
    }

    private static String otherDigits(String word) {
        StringBuilder other = new StringBuilder();
        for (char unit : word.toCharArray()) {
            other.append(unit >= '0' && unit <= '9' ? (char) ('٠' + unit - '0') : unit);
        }
        return other.toString();
    }

    private static String several(String word) {
        return withoutHamza(withoutArticle(word)).replace('ة', 'ه');
    }

    private static boolean isArabic(String word) {
        return word.matches("[\u0621-\u064A]+");
    }
}
