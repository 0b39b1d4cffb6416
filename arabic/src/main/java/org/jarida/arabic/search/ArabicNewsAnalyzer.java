package org.jarida.arabic.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * Takes Arabic news apart into terms, for the index and for queries alike.
 *
 * <p>In this order, since each step needs the one before: the text's own words and numbers; folding
 * (hamza, ى, ة, vowel signs, digits, small Latin letters without accents); particles off (و ف ب ك ل
 * س ال), in every reading where the word leaves several; light stemming, which leaves proper names
 * as they are. No word is left out but particles that stand alone: rank decides, and «لا» counts.
 *
 * <p>Terms in several readings of one word stand at one position. Offsets are the whole word's in
 * the original text.
 */
public final class ArabicNewsAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        WordTokenizer words = new WordTokenizer();
        return new TokenStreamComponents(words, new TermFilter(new FoldingFilter(words)));
    }

    /** For queries that are parts of words: folded only. */
    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new FoldingFilter(in);
    }
}
