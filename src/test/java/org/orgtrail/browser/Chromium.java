package org.orgtrail.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The machine's own Chromium, headless, driven by Playwright. */
public final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private static @Nullable Chromium shared;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where the browser is; empty where there is none. */
    static Optional<Path> find() {
        List<String> folders = Arrays.asList(System.getenv("PATH").split(File.pathSeparator));
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * One for all tests of a run, which go one after the other; it ends with the run. Starting one takes as long as many a test, and
     * its visitors know nothing of each other.
     */
    static synchronized Chromium shared() {
        Chromium started = shared;
        if (started == null || !started.browser.isConnected()) {
            started = start();
            shared = started;
        }
        return started;
    }

    /** In Swedish, whatever its visitors read. */
    public static Chromium start() {
        return start("sv-SE");
    }

    /** @param locale whose language the browser itself is in, as far as it has that */
    static Chromium start(String locale) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(find().orElseThrow())
                        .setEnv(inLanguageOf(locale))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        return new Chromium(playwright, browser);
    }

    /** The browser's own language is the machine's: it writes the dates in date fields. */
    private static Map<String, String> inLanguageOf(String locale) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        String named = locale.replace('-', '_');
        environment.put("LANGUAGE", named);
        environment.put("LC_ALL", named + ".UTF-8");
        return environment;
    }

    /** A new visitor with nothing remembered, reading Swedish or English, on a screen so wide. */
    public BrowserContext visitor(String locale, ColorScheme scheme, int width) {
        BrowserContext visitor = browser.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 900));
        visitor.setDefaultTimeout(30_000);
        return visitor;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
