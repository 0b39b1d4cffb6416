package org.jarida.arabic.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Token.Kind;
import org.jarida.arabic.text.Tokens;

/**
 * By what the words of names are compared: the word form, and beyond it ة as ه, a seated hamza as
 * its seat, ابن as بن, Latin letters without accents. The style books of agencies list these as the
 * spellings one name takes (فائز، فايز؛ أوباما، اوباما).
 */
final class NameKey {

    private NameKey() {}

    static String of(Token token) {
        return token.kind() == Kind.LATIN ? latin(token.form()) : of(token.form());
    }

    /** The key of a word form. */
    static String of(String form) {
        if (isKey(form)) {
            return form;
        }
        StringBuilder key = new StringBuilder(form.length());
        for (int at = 0; at < form.length(); at++) {
            char letter = form.charAt(at);
            switch (letter) {
                case 'ة' -> key.append('ه');
                case 'ؤ' -> key.append('و');
                case 'ئ', 'ى' -> key.append('ي');
                default -> key.append(letter);
            }
        }
        return key.toString().equals("ابن") ? "بن" : key.toString();
    }

    /** Whether nothing is to be changed, as in most words. */
    private static boolean isKey(String form) {
        for (int at = 0; at < form.length(); at++) {
            if ("ةؤئى".indexOf(form.charAt(at)) >= 0) {
                return false;
            }
        }
        return !form.equals("ابن");
    }

    /** The keys of a name as it is written, one a token. */
    static List<String> keys(String name) {
        List<String> keys = new ArrayList<>();
        for (Token token : Tokens.of(name).all()) {
            keys.add(of(token));
        }
        return keys;
    }

    private static String latin(String form) {
        String apart = Normalizer.normalize(form, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
