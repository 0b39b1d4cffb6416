package org.jarida.arabic.lexicon;

/** What a noun tells; the words of each kind stand in nouns.txt. */
public enum NounKind {
    /** An office, a profession or a standing of one person: وزير، خبير، محامي. */
    PERSON,
    /** People in the plural: مراقبون، نواب. */
    GROUP,
    /** An institution: وزارة، حزب، شركة. */
    BODY,
    /** Something written or counted that "says" things: بيان، دراسة، أرقام. */
    TEXT,
    /** A kind of outlet: صحيفة، قناة. */
    MEDIUM,
    /** A noun that a name in quotation marks follows: تنظيم، فيلم، سفينة. */
    NAMING,
    /** A source that has no name: مصادر، مراقبون. */
    SOURCE,
    /** Where something was said: تصريح، مؤتمر. */
    OCCASION,
    /** A time or a word that begins one: أمس، يوم، الأحد. */
    TIME,
    /** An adverb between a verb and its subject: أيضا، بدوره. */
    ADVERB
}
