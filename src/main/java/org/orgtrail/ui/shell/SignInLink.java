package org.orgtrail.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** The way to the sign-in, which leads back to the page that it was taken from. */
public final class SignInLink extends Anchor {

    /** The parameter of the sign-in's address that names the page, relative to the application's root. */
    public static final String FROM = "from";

    SignInLink(String text) {
        super("login", text);
        setRouterIgnore(true); // the server has to see the address
    }

    /** From now on it leads back to there, with the day and what is known. */
    void from(Location page) {
        setHref("login?" + FROM + "=" + UriUtils.encode(page.getPathWithQueryParameters(), StandardCharsets.UTF_8));
    }
}
