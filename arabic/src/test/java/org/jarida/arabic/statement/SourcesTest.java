package org.jarida.arabic.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourcesTest {

    private static void vague(String body, String... sources) {
        assertThat(Said.in(body).vague()).containsExactly(sources);
    }

    private static void outlet(String body, String... outlets) {
        assertThat(Said.in(body).outlets()).containsExactly(outlets);
    }

    @Test
    void sourcesWithoutAName() {
        vague("وقالت مصادر مطلعة إن السد امتلأ.", "مصادر مطلعة");
        vague("وقال مسؤول في وزارة المياه إن السد امتلأ.", "مسؤول في وزارة المياه");
        vague("ويرى مراقبون أن السد امتلأ.", "مراقبون");
        vague("وبحسب تسريبات سابقة من الوزارة، فإن السد امتلأ.", "تسريبات سابقة من الوزارة");
        vague("وأفاد شهود عيان بأن السد امتلأ.", "شهود عيان");
    }

    @Test
    void aClauseIsOutside() {
        vague("وقال مصدر أمني طلب عدم ذكر اسمه إن السد امتلأ.", "مصدر أمني");
        vague("وقال مسؤول محلي، اشترط عدم كشف هويته، إن السد امتلأ.", "مسؤول محلي");
    }

    @Test
    void definiteRepeats() {
        vague("وأضاف المصدر ذاته أن السد امتلأ.", "المصدر ذاته");
        vague("وأضاف نفس المصدر أن السد امتلأ.", "نفس المصدر");
    }

    @Test
    void joinedSourcesAreTwo() {
        vague("امتلأ السد، حسب ما أفاد مصدر أمني وشهود عيان.", "مصدر أمني", "شهود عيان");
    }

    @Test
    void mediaAndReports() {
        vague("وذكرت وسائل إعلام محلية أن السد امتلأ.", "وسائل إعلام محلية");
        vague("ونسبت الخبر إلى تقارير إعلامية دولية.", "تقارير إعلامية دولية");
    }

    @Test
    void peopleInNumbers() {
        vague("وقال عدد من المسؤولين إن السد امتلأ.", "عدد من المسؤولين");
        vague("وطالب معارضون بالتحقيق.", "معارضون");
    }

    @Test
    void whoIsNamedIsNotVague() {
        vague("وقال المتحدث باسم الوزارة إن السد امتلأ.");
        vague("وقال الخبير سامي الحداد إن السد امتلأ.");
        vague("وطالب نواب الحزب بالتحقيق.");
    }

    @Test
    void otherMeaningsOfSource() {
        vague("والمياه مصدر الحياة. وتنضب مصادر الطاقة.");
    }

    @Test
    void aVagueNameInAHeadline() {
        assertThat(Said.inArticle("خبير في الزلازل: الخطر قائم\n\nنص.").vague())
                .containsExactly("خبير في الزلازل");
    }

    @Test
    void theMediumTold() {
        outlet("وقال الوزير لصحيفة الميناء إن السد امتلأ.", "صحيفة الميناء");
        outlet("وقال الوزير لوكالة رويترز إن السد امتلأ.", "وكالة رويترز");
        outlet("وقال الوزير في تصريح لـ«القدس العربي» إن السد امتلأ.", "القدس العربي");
        outlet("وأكد الوزير في حوار مع قناة الجزيرة أن السد امتلأ.", "قناة الجزيرة");
        outlet("وفي حديث لإذاعة محلية، قال الوزير إن السد امتلأ.", "إذاعة محلية");
        outlet("وأبلغ مصدر مطلع \"عكاظ\" أن السد امتلأ.", "عكاظ");
    }

    @Test
    void aMediumThatItselfReportsIsTheSpeaker() {
        Said said = Said.in("وذكرت صحيفة (التايمز) أن السد امتلأ.");
        assertThat(said.outlets()).isEmpty();
        assertThat(said.reports()).containsExactly("صحيفة (التايمز) / ذكرت / السد امتلأ");
    }

    @Test
    void countedPeopleAndOthers() {
        vague("وقال ثلاثة مسؤولين محليين إن السد امتلأ.", "ثلاثة مسؤولين محليين");
        vague("وطالب 35 محاميا بالتحقيق.", "35 محاميا");
        vague("وقال آخرون إن السد امتلأ.", "آخرون");
        vague("وذكر أحدهم أن السد امتلأ.", "أحدهم");
        vague("وأعرب لاعبوه عن ثقتهم في الفوز.");
    }

    @Test
    void whatASourceKnowsBelongsToIt() {
        vague("وقال مسؤول مطلع على الملف إن السد امتلأ.", "مسؤول مطلع على الملف");
        vague("وقال مصدر على صلة بالملف إن السد امتلأ.", "مصدر على صلة بالملف");
    }

    @Test
    void mediaWithoutAName() {
        vague("وأفادت مواقع إخبارية محلية بأن السد امتلأ.", "مواقع إخبارية محلية");
    }

    @Test
    void anUnlistedMediumInMarks() {
        outlet("وقال الوزير في تصريحات خاصة لـ«الشعلة»: «امتلأ السد».", "الشعلة");
        outlet("وفي حديث إلى «الشعلة»، رأى الوزير أن السد امتلأ.", "الشعلة");
        outlet("ونقلت «الشعلة» عن الوزير أن السد امتلأ.", "الشعلة");
    }

    @Test
    void aMediumThatNoListHas() {
        outlet("وقال الوزير في تصريح لنواة إن السد امتلأ.", "نواة");
        outlet("وقال الوزير في تصريح للصحفيين إن السد امتلأ.");
        outlet("وأبلغ مسؤول محلي رويترز بأن السد امتلأ.", "رويترز");
    }
}
