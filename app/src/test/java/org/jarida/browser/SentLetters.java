package org.jarida.browser;

import com.microsoft.playwright.Page;

/** What a reader sees after sending the form of the contact page, which no address leads to. */
final class SentLetters {
    private SentLetters() {}

    /** Leaves the window at a form that was not taken. */
    static void stop(Window window) {
        Page page = window.page();
        window.visit("/contact");
        page.fill("#email", "قارئة");
        page.fill("#subject", "NATO (الناتو)");
        send(page);
        page.waitForSelector("[role=alert]");
    }

    /** Leaves the window at the receipt of a letter. */
    static void deliver(Window window) {
        Page page = window.page();
        window.visit("/contact");
        page.fill("#name", "قارئة");
        page.fill("#subject", "NATO (الناتو)");
        page.fill("#body", "متى يُفتح الرصيف؟");
        send(page);
        page.waitForSelector(".receipt");
    }

    private static void send(Page page) {
        page.click("button[type=submit]");
    }
}
