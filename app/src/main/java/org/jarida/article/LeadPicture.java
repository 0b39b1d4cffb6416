package org.jarida.article;

/**
 * The picture above an article.
 *
 * @param image id of a stored image
 * @param alt what it shows, for those who do not see it
 * @param caption may be empty
 * @param credit who made it
 */
public record LeadPicture(String image, String alt, String caption, String credit) {}
