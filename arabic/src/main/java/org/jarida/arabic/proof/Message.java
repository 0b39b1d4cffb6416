package org.jarida.arabic.proof;

/**
 * One sentence for the newsroom, in the three languages of the interface.
 *
 * @param arabic without a full stop, as the other two
 */
public record Message(String arabic, String french, String english) {

    /** The same with words put in for {0} and {1}. */
    Message with(String first, String second) {
        return new Message(
                fill(arabic, first, second),
                fill(french, first, second),
                fill(english, first, second));
    }

    private static String fill(String pattern, String first, String second) {
        StringBuilder filled = new StringBuilder(pattern.length() + first.length());
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            filled.append(pattern, at, open);
            boolean isFirst = pattern.startsWith("{0}", open);
            boolean isPlace = isFirst || pattern.startsWith("{1}", open);
            filled.append(isFirst ? first : isPlace ? second : "{");
            at = open + (isPlace ? 3 : 1);
        }
        return filled.append(pattern, at, pattern.length()).toString();
    }
}
