package org.jarida.arabic.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a clause names, where its object begins, and which medium was told. */
class WhoAndWhereTest {

    private static void reports(String body, String... expected) {
        assertThat(Said.in(body).reports()).containsExactly(expected);
    }

    private static void told(String body, String outlet) {
        assertThat(Said.in(body).outlets()).containsExactly(outlet);
    }

    @Test
    void theNounAfterAsForSpeaks() {
        reports("أما المرصد السوري فأفاد بمقتل ثلاثة.", "المرصد السوري / أفاد / مقتل ثلاثة");
    }

    @Test
    void governorIsNoAndTo() {
        reports("نفى والي الجهة منير الحداد الخبر.", "والي الجهة منير الحداد / نفى / الخبر");
    }

    @Test
    void motherOfSomebodyIsNoOr() {
        assertThat(Said.in("«لا أحد يسمعنا هنا»، تقول أم حسين.").quotations())
                .containsExactly("أم حسين / تقول / لا أحد يسمعنا هنا");
    }

    @Test
    void thePlaceOfADatelineDoesNotSpeak() {
        reports(
                "الكويت - 11 - 1 (كونا) -- أكد وزير الأشغال بدر الحداد حرص الوزارة على الطرق.",
                "وزير الأشغال بدر الحداد / أكد / حرص الوزارة على الطرق");
    }

    @Test
    void theObjectFollowsOfficesWithAdjectives() {
        reports(
                "ولم يستبعد الأمين العام اللجوء إلى الإضراب، قائلا إن الخيارات مطروحة.",
                "الأمين العام / يستبعد / اللجوء إلى الإضراب",
                "الأمين العام / قائلا / الخيارات مطروحة");
    }

    @Test
    void theObjectFollowsAnIndefiniteSource() {
        reports(
                "أكدت مصادر تجارية ارتفاع أسعار الدواجن.",
                "مصادر تجارية / أكدت / ارتفاع أسعار الدواجن");
        reports("ويتهم معارضون الرئيس بتقويض الحريات.", "معارضون / يتهم / الرئيس بتقويض الحريات");
    }

    @Test
    void aFamilyNameAloneIsWhole() {
        reports(
                "قال سامي الحداد إن الجسر جاهز. واتهم الحداد الشركات بالتأخير.",
                "سامي الحداد / قال / الجسر جاهز",
                "الحداد / اتهم / الشركات بالتأخير");
    }

    @Test
    void amongThemIsNoVerb() {
        reports(
                "أكد الوزير أن الاتفاق يشمل ألفي أسير، بينهم أربعة صحافيين.",
                "الوزير / أكد / الاتفاق يشمل ألفي أسير، بينهم أربعة صحافيين");
    }

    @Test
    void theAccusedAccusesNobody() {
        reports(
                "قال الوزير إن القوة لاحقت متهما بالسرقة.",
                "الوزير / قال / القوة لاحقت متهما بالسرقة");
    }

    @Test
    void nobodyClaims() {
        reports("ولم تعلن أي جهة مسؤوليتها عن الحادث.");
    }

    @Test
    void accordingToAPlanNamesNoSource() {
        reports(
                "وذكر الوزير أن الوزارة تعمل وفق خطة دقيقة.",
                "الوزير / ذكر / الوزارة تعمل وفق خطة دقيقة");
    }

    @Test
    void whatIsCommentedEndsTheWords() {
        reports(
                "نفت الوزارة استغلال المهاجرين، وألقت باللائمة على الشركة.",
                "الوزارة / نفت / استغلال المهاجرين");
    }

    @Test
    void aNameThatIsWithheldNamesNoQuotation() {
        assertThat(Said.in("وتابع الرجل الذي رفض كشف اسمه \"كان الناس يركضون\".").quotations())
                .containsExactly("الرجل / تابع / كان الناس يركضون");
    }

    @Test
    void aCircumstanceAfterAQuotationBeginsAnother() {
        assertThat(Said.in("وأشار الوزير إلى أن الأمر «لم ينته»، مضيفا: «نحن نعمل».").quotations())
                .containsExactly("الوزير / أشار / لم ينته", "الوزير / مضيفا / نحن نعمل");
    }

    @Test
    void mediaInMarksAreTold() {
        told("وقال سامي الحداد لـ«عمان»: إن الجسر جاهز.", "عمان");
        told("وذكر الوزير، في بيان تلقت «الضفة» نسخة منه، أن الجسر جاهز.", "الضفة");
        told("نفى الرئيس أي نية للتأجيل، في مقابلة مع قناة «الضفة».", "قناة «الضفة»");
    }

    @Test
    void mediaWithoutMarksAreTold() {
        told("أفاد مصدر جامعي هسبريس بأن الدروس تأخرت.", "هسبريس");
        told("وقال الوزير إن العمل \"يتقدم\"، بحسب ما نقلت عنه وكالة إرنا.", "وكالة إرنا");
        told("ونشرت الفنانة عبر حسابها في إنستغرام: «كل ما يقال كذب».", "حسابها");
    }

    @Test
    void anybodyWithoutANameIsAVagueSource() {
        assertThat(Said.in("وقال شاب كردي للمنظمة إن الحرس ضربه.").vague())
                .containsExactly("شاب كردي");
        assertThat(Said.in("وقال متحدث باسم الجيش إن العملية انتهت.").vague()).isEmpty();
        assertThat(Said.in("وقال أمين عام الاتحاد إن الحوار بدأ.").vague()).isEmpty();
    }
}
