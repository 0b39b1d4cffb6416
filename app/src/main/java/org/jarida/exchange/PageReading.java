package org.jarida.exchange;

/** What came of reading a file as a page. */
public sealed interface PageReading {
    record Read(PageText page) implements PageReading {}

    /**
     * @param line from 1; 0 where it is the page as a whole
     * @param reason key of the catalogues
     */
    record Unreadable(int line, String reason) implements PageReading {}
}
