package org.jarida.article;

/**
 * An article that has no number yet.
 *
 * @param language tag of BCP 47 of the language it is written in
 * @param weight 0 minor, 1 ordinary, 2 important, 3 the day's lead
 */
public record NewArticle(
        Section section, Kind kind, String language, int weight, Content content, Origin origin) {
    public NewArticle {
        if (weight < 0 || weight > 3) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }
}
