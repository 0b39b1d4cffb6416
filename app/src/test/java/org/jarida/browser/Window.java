package org.jarida.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.jarida.TestPaper;
import org.jarida.browser.Chromium.Reader;

/** A reader's window on one newspaper, which notes whatever goes wrong in it. */
final class Window implements AutoCloseable {
    /** Tells of what the content security policy forbids, where scripts may listen. */
    private static final String POLICY_LISTENER =
            "document.addEventListener('securitypolicyviolation', one =>"
                    + " console.error('policy: ' + one.effectiveDirective + ' ' + one.blockedURI))";

    private final TestPaper paper;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    private Window(TestPaper paper, Page page) {
        this.paper = paper;
        this.page = page;
    }

    static Window open(TestPaper paper, Reader reader) {
        Window window = new Window(paper, Chromium.open(reader));
        window.page.addInitScript(POLICY_LISTENER);
        window.page.onRequest(window::noteForeign);
        window.page.onRequestFailed(window::noteBroken);
        window.page.onResponse(window::noteRefused);
        window.page.onConsoleMessage(window::noteSaid);
        window.page.onPageError(error -> window.troubles.add("script: " + error));
        window.page.onDialog(
                dialog -> {
                    window.troubles.add("dialog: " + dialog.message());
                    dialog.dismiss();
                });
        return window;
    }

    Page page() {
        return page;
    }

    /** Goes to a path, and tells the status of its page. */
    int visit(String path) {
        return page.navigate(SamplePages.address(paper, path)).status();
    }

    /** What another host was asked for, what failed, and what the console said. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    public void close() {
        page.context().close();
    }

    private void noteForeign(Request request) {
        if (!request.url().startsWith(paper.address("/"))) {
            troubles.add("foreign: " + request.url());
        }
    }

    private void noteBroken(Request request) {
        // Whoever follows a link early stops the pictures of the page that is left.
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            troubles.add("failed: " + request.url() + " " + request.failure());
        }
    }

    /** Pages themselves may say that they are gone; what they are made of may not. */
    private void noteRefused(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            troubles.add(response.status() + ": " + response.url());
        }
    }

    private void noteSaid(ConsoleMessage message) {
        // The browser's own word for a status of 400 or more, which is noted above.
        if (!message.text().startsWith("Failed to load resource")) {
            troubles.add("console: " + message.text());
        }
    }
}
