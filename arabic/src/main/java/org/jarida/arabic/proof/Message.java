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
        for (int at = 0; at < pattern.length(); at++) {
            if (pattern.startsWith("{0}", at)) {
                filled.append(first);
                at += 2;
            } else if (pattern.startsWith("{1}", at)) {
                filled.append(second);
                at += 2;
            } else {
                filled.append(pattern.charAt(at));
            }
        }
        return filled.toString();
    }
}
