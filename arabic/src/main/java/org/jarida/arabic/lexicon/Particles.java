package org.jarida.arabic.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jarida.arabic.text.WordSet;

/** The closed classes of words: complementisers, prepositions, relatives, negations, adverbs. */
public final class Particles {

    private static final List<String> PRONOUNS =
            List.of("ه", "ها", "هم", "هن", "هما", "ي", "ني", "نا", "ك", "كم");

    /** أن and إن, which newspapers also write ان. */
    private static final String THAT = "ان";

    /** أن with a pronoun: أنه، أنها، إنني. */
    private static final WordSet THAT_HE =
            WordSet.of(PRONOUNS.stream().map(THAT::concat).collect(Collectors.toSet()));

    /** Prepositions written as words of their own. */
    private static final WordSet PREPOSITIONS =
            Words.of(
                    """
                    في من إلى على عن مع لدى حول خلال أثناء بعد قبل منذ عبر ضد نحو أمام بين دون حتى
                    عند تحت فوق وسط إزاء تجاه بشأن بخصوص ضمن عقب إثر اثر مقابل رغم بسبب جراء
                    باتجاه بحسب حسب وفق وفقا ب ل بعيد قبيل لدن حيال سوى غير طوال عدا بدل بدون
                    حسبما عما مما فيما كما بما لما عندما حين حينما بينما بعدما قبلما طبقا نظرا إذ
                    حيث إذا لو لكن ولكن لأن كي نقلا استنادا ردا تعليقا تعقيبا ضيف ضيفة لكي بل أو
                    أم ثم إلا سيما هل
                    """);

    /** A preposition with its pronoun: a phrase ends with it, and no noun follows from it. */
    private static final Set<String> BOUND_PREPOSITIONS =
            Stream.of(
                            "في", "من", "الي", "علي", "عن", "مع", "لدي", "ب", "ل", "عند", "حول",
                            "خلال", "بين", "بعد", "قبل", "امام", "ضد")
                    .flatMap(word -> PRONOUNS.stream().limit(5).map(word::concat))
                    .collect(Collectors.toUnmodifiableSet());

    private static final WordSet RELATIVES =
            Words.of(
                    """
                    الذي التي الذين اللذين اللتين اللذان اللتان اللاتي اللواتي اللائي ما مما ممن
                    من
                    """);

    /** Before a finite verb, so that what went before was its subject or the phrase has ended. */
    private static final WordSet VERBAL =
            Words.of(
                    """
                    قد لقد سوف لم لن لا ليس هو هي هم هما
                    """);

    /** After these أن begins no reported clause: قبل أن، إلا أن، يجب أن. */
    private static final WordSet NOT_BEFORE_CLAUSE =
            Words.of(
                    """
                    قبل بعد دون منذ حيث إلا غير رغم برغم بيد كما يمكن يجب ينبغي يفترض يتوقع
                    المتوقع المقرر المرجح أجل بعيد شأنه شأنها الممكن المنتظر المفترض حتى خاصة علما
                    يذكر يشار الإشارة بالذكر باعتبار لولا لو يكاد الواضح المؤكد يريد نريد كاد
                    الضروري يستحق استطاع سبق مجرد أو ثم
                    """);

    private Particles() {}

    /** The conjunction و or ف that a word begins with is part of it where this says so. */
    public static String withoutAnd(String form) {
        return hasAnd(form) ? form.substring(1) : form;
    }

    private static boolean hasAnd(String form) {
        return form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف');
    }

    /**
     * Whether a word is أن or إن, alone or with a pronoun, also after و, ف, ب or ل: بأنه، وأن.
     * {@code لأن} ("because") is none.
     */
    public static boolean isThat(String form) {
        return isBareThat(form) || isThatHe(form);
    }

    /** أن، إن، بأن، وأن. */
    public static boolean isBareThat(String form) {
        return form.equals(THAT)
                || form.equals("بان")
                || form.equals("وان")
                || form.equals("فان")
                || form.equals("وبان");
    }

    /** أنه، إنها، بأنهم، وأنه. */
    public static boolean isThatHe(String form) {
        if (form.indexOf(THAT) < 0) {
            return false;
        }
        int clitics = form.startsWith("وب") ? 2 : 1;
        return THAT_HE.contains(form)
                || (form.length() > 3
                        && "وفب".indexOf(form.charAt(0)) >= 0
                        && THAT_HE.contains(form, clitics));
    }

    /** Whether أن after this word goes with it and not with a verb of saying. */
    public static boolean takesThat(String form) {
        return isIn(NOT_BEFORE_CLAUSE, form);
    }

    public static boolean isPreposition(String form) {
        return isIn(PREPOSITIONS, form);
    }

    /** منه، عليها: a preposition and its pronoun in one word. */
    public static boolean isBoundPreposition(String form) {
        return BOUND_PREPOSITIONS.contains(form);
    }

    public static boolean isRelative(String form) {
        return isIn(RELATIVES, form);
    }

    public static boolean isVerbal(String form) {
        return isIn(VERBAL, form);
    }

    /** Also after a conjunction: وفي. */
    private static boolean isIn(WordSet words, String form) {
        return words.contains(form) || (hasAnd(form) && words.contains(form, 1));
    }
}
