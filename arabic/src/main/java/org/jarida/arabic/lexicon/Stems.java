package org.jarida.arabic.lexicon;

/**
 * The stems that the endings of a verb are added to.
 *
 * @param before of the perfect before a vowel: قال in قالت
 * @param consonant of the perfect before a consonant: قل in قلنا
 * @param imperfect after the prefix: قول in يقول
 * @param shortened of the imperfect without its long vowel: قل in لم يقل
 * @param participle قائل
 * @param weakEnd whether the last radical is و or ي, which some endings swallow: دعا، دعت
 */
record Stems(
        String before,
        String consonant,
        String imperfect,
        String shortened,
        String participle,
        boolean weakEnd) {

    /**
     * The stems of a verb that is conjugated like a model (Wright, Grammar I, 34-178; the ten forms
     * and the weak roots in Ryding, chapters 21-31).
     *
     * @param lemma a word form: hamza and vowel signs folded
     */
    static Stems of(String lemma, String model) {
        int end = lemma.length() - 1;
        String head = lemma.substring(0, end);
        char last = lemma.charAt(end);
        String tail = lemma.substring(1);
        return switch (model) {
            // سأل، سائل: the hamza in the middle changes its seat
            case "كتب" -> strong(lemma, lemma, active(lemma));
            case "علم", "طالب" -> strong(lemma, seated(lemma), "م" + seated(lemma));
            // تساءل، متسائل
            case "تحدث" -> strong(lemma, lemma, "م" + lemma.replace('ء', 'ئ'));
            case "اعلن" -> strong(lemma, tail, "م" + tail);
            case "وصف" -> strong(lemma, tail, active(lemma));
            case "قال" -> {
                String middle = lemma.charAt(0) + "و" + last;
                String pair = "" + lemma.charAt(0) + last;
                yield new Stems(lemma, pair, middle, pair, hollow(lemma), false);
            }
            case "باع" -> {
                String middle = lemma.charAt(0) + "ي" + last;
                String pair = "" + lemma.charAt(0) + last;
                yield new Stems(lemma, pair, middle, pair, hollow(lemma), false);
            }
            case "جاء" -> new Stems(lemma, "جئ", "جيء", "جئ", "جائي", false);
            case "رد" ->
                    new Stems(
                            lemma,
                            lemma + last,
                            lemma,
                            lemma + last,
                            lemma.charAt(0) + "ا" + last,
                            false);
            case "اقر" -> new Stems(lemma, lemma + last, tail, tail + last, "م" + tail, false);
            case "اضاف", "استعان" -> {
                String stem = lemma.substring(1, end - 1);
                yield new Stems(
                        lemma,
                        lemma.substring(0, end - 1) + last,
                        stem + "ي" + last,
                        stem + last,
                        "م" + stem + "ي" + last,
                        false);
            }
            case "دعا" -> new Stems(head, head + "و", head, head, active(head) + "ي", true);
            case "نفي" -> new Stems(head, head + "ي", head, head, active(head) + "ي", true);
            case "راي" -> new Stems(head, head + "ي", "ر", "ر", "رائي", true);
            case "ابدي" -> {
                String stem = head.substring(1);
                yield new Stems(head, head + "ي", stem, stem, "م" + stem + "ي", true);
            }
            case "تحدي" -> new Stems(head, head + "ي", head, head, "م" + head + "ي", true);
            case "ليس" -> new Stems(lemma, "لس", "ليس", "ليس", "ليس", false);
            default -> strong(lemma, lemma, lemma);
        };
    }

    private static Stems strong(String perfect, String imperfect, String participle) {
        return new Stems(perfect, perfect, imperfect, imperfect, participle, false);
    }

    /** أكد، يؤكد: after the prefix with its u the hamza sits on و. */
    private static String seated(String lemma) {
        return lemma.charAt(0) == 'ا' ? "ؤ" + lemma.substring(1) : lemma;
    }

    /** كاتب of كتب; سائل of سال; آمر, folded امر. */
    private static String active(String stem) {
        if (stem.charAt(0) == 'ا') {
            return stem;
        }
        String rest = stem.substring(1);
        if (!rest.isEmpty() && rest.charAt(0) == 'ا') {
            rest = "ئ" + rest.substring(1);
        }
        return stem.charAt(0) + "ا" + rest;
    }

    private static String hollow(String lemma) {
        return lemma.charAt(0) + "ائ" + lemma.charAt(lemma.length() - 1);
    }
}
