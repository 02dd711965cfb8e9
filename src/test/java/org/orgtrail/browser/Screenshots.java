package org.orgtrail.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures of what a reader sees: in target/screenshots, or where the system property {@code orgtrail.screenshots} says. */
final class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("orgtrail.screenshots", "target/screenshots"));

    private static final boolean WANTED = System.getProperty("orgtrail.screenshots") != null;

    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    /** What an address is about: an id, or a unit's code. */
    private static final String ABOUT = "/([a-z]+-)?[0-9a-f]{8}-[0-9a-f-]+|/[A-Z]{2,}(-[A-Z]+)*";

    private Screenshots() {}

    /** The whole page, in a light and in a dark colour scheme; it breaks no rule of axe in either. */
    static void ofPage(Page page, String name) {
        take(page, name, true);
    }

    /** What is on the screen, an open dialog in its middle; it breaks no rule either. */
    static void ofScreen(Page page, String name) {
        take(page, name, false);
    }

    /**
     * What is on the screen as it is looked at, once for each screen: a screen of several addresses is shown at the first of them.
     * Only where pictures were asked for; as JPEG, since there are many.
     */
    static void ofLook(Page page, String address, String locale, ColorScheme scheme) {
        String screen = address.endsWith("/UNKNOWN")
                ? "not-found"
                : address.replaceAll("\\?.*| for .*", "").replaceAll(ABOUT, "").replace('/', '-');
        Path picture = FOLDER.resolve("screens")
                .resolve("%s-%s-%s-%d.jpg"
                        .formatted(
                                screen.isEmpty() ? "directory" : screen,
                                locale.substring(0, 2),
                                scheme.name().toLowerCase(Locale.ROOT),
                                page.viewportSize().width));
        if (WANTED && TAKEN.add(picture)) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setType(ScreenshotType.JPEG)
                    .setQuality(60)
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(picture));
        }
    }

    private static void take(Page page, String name, boolean wholePage) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Flaws.brokenRules(page))
                    .as("rules of axe that %s breaks, %s", name, scheme)
                    .isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(wholePage)
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(FOLDER.resolve(name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
        }
    }
}
