package org.jarida.article;

/** Some words of a text that bear the same marks. */
public record Run(String text, Marks marks) {

    /**
     * @param language tag of BCP 47 for a run in a foreign language; empty otherwise
     * @param link address that the run leads to; empty for none
     * @param note mark of the footnote that the run refers to; empty for none
     */
    public record Marks(
            boolean strong, boolean emphasis, String language, String link, String note) {
        public static final Marks NONE = new Marks(false, false, "", "", "");

        /** Whether a text can be a tag of BCP 47, by its form and length. */
        public static boolean isLanguage(String tag) {
            return tag.length() <= 35 && tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
        }
    }

    public static Run plain(String text) {
        return new Run(text, Marks.NONE);
    }
}
