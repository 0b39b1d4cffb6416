package org.jarida.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The headings of what stands around an article on a page. Only a whole line is one. */
enum Furniture {
    ABOUT("من نحن", "عن الجريدة", "عن الصحيفة", "à propos", "qui sommes-nous", "about", "about us"),
    CONTACT(
            "اتصل بنا",
            "اتصلوا بنا",
            "للاتصال بنا",
            "الاتصال بنا",
            "الاتصال",
            "راسلنا",
            "contact",
            "contacts",
            "contact us",
            "contactez-nous",
            "nous contacter"),
    NEWSLETTER(
            "النشرة الإخبارية",
            "النشرة البريدية",
            "اشترك في النشرة الإخبارية",
            "اشترك في النشرة البريدية",
            "اشترك في النشرة",
            "newsletter",
            "lettre d'information",
            "abonnez-vous à la newsletter",
            "subscribe to our newsletter"),
    SHARE(
            "المشاركة في هذا المقال",
            "مشاركة المقال",
            "شارك المقال",
            "شارك هذا المقال",
            "شاركها",
            "شارك",
            "مشاركة",
            "partager",
            "partager cet article",
            "share",
            "share this article"),
    RELATED(
            "مقالات ذات صلة",
            "مواضيع ذات صلة",
            "الأكثر قراءة",
            "اقرأ أيضا",
            "إقرأ أيضا",
            "articles liés",
            "à lire aussi",
            "les plus lus",
            "related articles",
            "most read"),
    FOLLOW("تابعونا", "تابعنا", "تابعونا على", "suivez-nous", "follow us");

    private final Set<String> headings;

    Furniture(String... headings) {
        this.headings = Arrays.stream(headings).map(Furniture::folded).collect(Collectors.toSet());
    }

    static Optional<Furniture> of(String line) {
        String folded = folded(line);
        return Arrays.stream(values()).filter(one -> one.headings.contains(folded)).findFirst();
    }

    /**
     * The line as it is compared: vowels, hamza and punctuation away. A question mark stays, since
     * a question is a subheading of the text and no furniture.
     */
    private static String folded(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFKD)
                .replaceAll("[\\p{Mn}\u0640]", "")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replaceAll("[\\p{P}\\p{S}\\p{Z}\\p{C}&&[^؟?]]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
