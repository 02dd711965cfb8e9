package org.orgtrail.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.orgtrail.shared.Texts;

/** The choice of language. It lasts as long as the session, and by a cookie for a year. */
final class Language extends Div {

    private static final String COOKIE = "orgtrail-language";
    private static final Duration KEPT = Duration.ofDays(365);

    Language(Locale chosen) {
        addClassName("language");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.of(chosen, "shell.language"));
        for (Locale locale : Texts.LOCALES) {
            String code = locale.getLanguage();
            NativeButton button = new NativeButton(code.toUpperCase(Locale.ROOT), _ -> choose(locale));
            button.getElement().setAttribute("aria-label", Texts.of(locale, "shell.language.name"));
            button.getElement().setAttribute("lang", code);
            button.getElement()
                    .setAttribute(
                            "aria-pressed", String.valueOf(locale.getLanguage().equals(chosen.getLanguage())));
            add(button);
        }
    }

    /** What the reader chose on an earlier visit. */
    static Optional<Locale> remembered(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Texts.LOCALES.stream()
                        .filter(locale -> locale.getLanguage().equals(cookie.getValue())))
                .findFirst();
    }

    private static void choose(Locale locale) {
        VaadinSession.getCurrent().setLocale(locale);
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge((int) KEPT.toSeconds());
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        // Everything on the page, its title and its lang attribute change: reading it anew is the simple way.
        UI.getCurrent().getPage().reload();
    }
}
