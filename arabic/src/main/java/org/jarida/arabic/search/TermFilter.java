package org.jarida.arabic.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jarida.arabic.text.Token;

/** Puts the terms of each Arabic word in its place, all at one position. */
final class TermFilter extends TokenFilter {

    private static final String ARABIC = Token.Kind.WORD.name();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);

    private Iterator<String> more = List.<String>of().iterator();
    private State word = captureState();

    TermFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (more.hasNext()) {
            restoreState(word);
            term.setEmpty().append(more.next());
            position.setPositionIncrement(0);
            return true;
        }
        while (input.incrementToken()) {
            if (!type.type().equals(ARABIC)) {
                return true;
            }
            List<String> terms = Terms.of(term.toString());
            if (!terms.isEmpty()) {
                word = captureState();
                more = terms.iterator();
                term.setEmpty().append(more.next());
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        more = List.<String>of().iterator();
    }
}
