package org.jarida.arabic.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlinesTest {

    private static void reads(String headline, String... quotations) {
        assertThat(Said.inArticle(headline + "\n\nوصل الوفد.").quotations())
                .containsExactly(quotations);
    }

    @Test
    void marksAfterANameAreTheNames() {
        reads("الحداد: القرار «ظالم» ولن يمر", "الحداد / - / ظالم");
    }

    @Test
    void theFirstPersonIsAQuotationWithoutMarks() {
        reads("وزير النقل: لن نرفع الأسعار", "وزير النقل / - / لن نرفع الأسعار");
        reads("الحداد : نحن مستعدون", "الحداد / - / نحن مستعدون");
        reads("الحداد: سأكشف الحقيقة", "الحداد / - / سأكشف الحقيقة");
    }

    @Test
    void theThirdPersonIsNone() {
        reads("وزير النقل: الأسعار ترتفع سنويا");
        reads("سوسة: إصابة ثلاثة أشخاص في حادث");
    }
}
