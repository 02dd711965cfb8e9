package org.orgtrail.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.Locale;

/** Pictures of what a reader sees: in target/screenshots, or where the system property {@code orgtrail.screenshots} says. */
final class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("orgtrail.screenshots", "target/screenshots"));

    private Screenshots() {}

    /** The whole page, in a light and in a dark colour scheme. */
    static void ofPage(Page page, String name) {
        take(page, name, true);
    }

    /** What is on the screen, an open dialog in its middle. */
    static void ofScreen(Page page, String name) {
        take(page, name, false);
    }

    private static void take(Page page, String name, boolean wholePage) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(wholePage)
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(FOLDER.resolve(name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
        }
    }
}
