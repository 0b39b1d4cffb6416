package org.jarida.site.card;

/** What a card says. Equal cards are one picture; every text is as it was stored. */
sealed interface Card {
    /** The name of the paper. */
    String name();

    /**
     * The card of an article.
     *
     * @param kind empty for news, which says nothing of its kind
     * @param date as the paper writes it
     */
    record OfArticle(String name, String section, String kind, String headline, String date)
            implements Card {}

    /** The card of the paper itself, for pages that are no article. */
    record OfPaper(String name, String motto) implements Card {}
}
