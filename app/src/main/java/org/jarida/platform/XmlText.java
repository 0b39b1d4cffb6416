package org.jarida.platform;

/** Text that an XML 1.0 document can hold. */
public final class XmlText {
    private XmlText() {}

    /**
     * The text without what XML 1.0 (production 2, Char) has no form for, escaped or not: most
     * controls, unpaired surrogates, U+FFFE and U+FFFF. Escaping is left to whoever writes it.
     */
    public static String of(String text) {
        if (text.codePoints().allMatch(XmlText::isChar)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isChar).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isChar(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
