package org.jarida.arabic.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;

/** Words and numbers as the library's other readers see them. The token's kind is its type. */
final class WordTokenizer extends Tokenizer {

    /** A longer word is none; Lucene takes no term of more than 32,766 bytes. */
    private static final int LONGEST = 255;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private String text = "";
    private Iterator<Token> rest = List.<Token>of().iterator();

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter all = new StringWriter();
        input.transferTo(all);
        text = all.toString();
        rest = Tokens.of(text).all().iterator();
    }

    @Override
    public boolean incrementToken() {
        while (rest.hasNext()) {
            Token token = rest.next();
            if (isWord(token.kind()) && token.end() - token.start() <= LONGEST) {
                clearAttributes();
                term.append(text, token.start(), token.end());
                offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
                type.setType(token.kind().name());
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(Token.Kind kind) {
        return switch (kind) {
            case WORD, LATIN, NUMBER -> true;
            case MARK, BREAK -> false;
        };
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(text.length());
        offset.setOffset(last, last);
    }

    @Override
    public void close() throws IOException {
        super.close();
        text = "";
        rest = List.<Token>of().iterator();
    }
}
