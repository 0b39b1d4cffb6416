package org.jarida.arabic;

import java.util.Random;

/** News prose of our own, in the manner of many papers, for what needs a lot of text. */
public final class SampleNews {

    private static final String[] SENTENCES = {
        "أعلن وزير النقل سمير الهمامي، اليوم الثلاثاء 11 جانفي 2022، أن أشغال الجسر الجديد ستنطلق"
                + " خلال أسبوعين.",
        "وقال الهمامي في تصريح لإذاعة المرسى إن «الكلفة الجملية تناهز 12,5 مليون دينار، ولن نطلب"
                + " مليما واحدا من البلدية».",
        "وأضاف \"لم نتلق أي اعتراض من السكان\"، مؤكدا أن الدراسات انتهت منذ ستة أشهر.",
        "في المقابل، نفت رئيسة جمعية الميناء ليلى بن سالم ذلك، واعتبرت أن القرار «متسرع».",
        "ونقلت صحيفة الضفة عن مصادر مطلعة أن نحو 340 عائلة متضررة ستغادر منازلها يوم الأحد المقبل.",
        "وأفاد مصدر أمني، طلب عدم الكشف عن هويته، بأن ثلاثة أشخاص أصيبوا بجروح ليلة أمس.",
        "وبحسب بيان صادر عن الوزارة، ارتفعت الأسعار بنسبة 6.3 بالمائة سنة 2021 مقارنة بسنة 2020.",
        "من جهته، دعا نائب رئيس البلدية إلى \"الحوار قبل فوات الأوان\"، وفق تعبيره.",
        "وكانت الأشغال توقفت في مارس 2019 ، ثم استؤنفت بعد عام..",
        "ويرى مراقبون أن المشروع لن يكتمل قبل نهاية العام 2025، رغم الوعود المتكررة.",
        "وتبلغ مساحة الميناء 48 هكتارا، ويشغّل حوالي 1500 عامل، حسب آخر الإحصائيات.",
        "وختم قائلا: ‘‘سنعود إلى هذا الموضوع في الأيام القادمة’’."
    };

    private static final int SENTENCES_IN_A_PARAGRAPH = 4;

    private SampleNews() {}

    /** An article of this many UTF-16 units, headline and all; the same seed gives the same one. */
    public static String article(int length, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(length + 200);
        text.append("وزير النقل: الجسر الجديد قبل نهاية السنة\n\n");
        for (int sentence = 1; text.length() < length; sentence++) {
            text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
            text.append(sentence % SENTENCES_IN_A_PARAGRAPH == 0 ? '\n' : ' ');
        }
        return text.substring(0, length);
    }
}
