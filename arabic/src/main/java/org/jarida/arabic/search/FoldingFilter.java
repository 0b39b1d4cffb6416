package org.jarida.arabic.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jarida.arabic.fold.SearchFolding;
import org.jarida.arabic.text.Letters;

/** Folds each word for search, and writes each number in one way. */
final class FoldingFilter extends TokenFilter {

    /** Digits between two marks that part thousands: 1,500 or 2.000.000. */
    private static final int GROUP = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            String folded = SearchFolding.of(term.toString()).text();
            if (!folded.isEmpty()) {
                boolean isNumber = Letters.isDigit(folded.charAt(0));
                term.setEmpty().append(isNumber ? number(folded) : folded);
                return true;
            }
        }
        return false;
    }

    /** 1.500 and 1,500 as 1500; 1,5 as 1.5. */
    private static String number(String folded) {
        String points = folded.replace(',', '.');
        return isGrouped(points) ? points.replace(".", "") : points;
    }

    private static boolean isGrouped(String number) {
        int point = number.indexOf('.');
        boolean grouped = point > 0 && point <= GROUP && number.charAt(0) != '0';
        while (grouped && point >= 0) {
            int next = number.indexOf('.', point + 1);
            int end = next < 0 ? number.length() : next;
            grouped = end - point - 1 == GROUP;
            point = next;
        }
        return grouped;
    }
}
