package org.jarida.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, started once for all tests that look at pages. */
public final class Chromium {
    /** Keeps the browser to the pages it is asked for. */
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private Chromium() {}

    /** What a reader's browser is like. */
    public record Reader(int width, boolean night, boolean scripts) {
        public static Reader phone() {
            return new Reader(360, false, false);
        }

        public static Reader desk() {
            return new Reader(1280, false, false);
        }

        public Reader byNight() {
            return new Reader(width, true, scripts);
        }

        /** Needed by the tools that look at a page from inside; the pages themselves have none. */
        public Reader withScripts() {
            return new Reader(width, night, true);
        }

        @Override
        public String toString() {
            return width + " px by " + (night ? "night" : "day");
        }
    }

    /** A new browser window with nothing remembered; close its context when done. */
    public static Page open(Reader reader) {
        BrowserContext context =
                Running.BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(reader.width(), 800)
                                .setColorScheme(
                                        reader.night() ? ColorScheme.DARK : ColorScheme.LIGHT)
                                .setJavaScriptEnabled(reader.scripts()));
        return context.newPage();
    }

    private static final class Running {
        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(
                                            Map.of(
                                                    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                                    "1",
                                                    "PLAYWRIGHT_NODEJS_PATH",
                                                    program("node").toString())));
            return playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(program("chromium"))
                                    .setArgs(FLAGS));
        }

        private static Path program(String name) {
            return Arrays.stream(System.getenv("PATH").split(":", -1))
                    .map(folder -> Path.of(folder, name))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            name + " is missing; ./jarida test installs it"));
        }
    }
}
