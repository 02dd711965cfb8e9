package org.orgtrail.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.orgtrail.access.CurrentActor;

/** The way in, or who is signed in and the way out. */
final class UserMenu extends Div {

    private final SignInLink signIn = new SignInLink(getTranslation("shell.sign-in"));

    UserMenu(CurrentActor currentActor, AuthenticationContext authentication) {
        addClassName("user");
        currentActor
                .signedIn()
                .ifPresentOrElse(
                        signedIn -> {
                            Span name = new Span(signedIn.displayName());
                            name.addClassName("user-name");
                            NativeButton out =
                                    new NativeButton(getTranslation("shell.sign-out"), _ -> authentication.logout());
                            out.addClassName("pill");
                            add(name, out);
                        },
                        () -> {
                            signIn.addClassName("pill");
                            add(signIn);
                        });
    }

    /** The page that is shown: who signs in comes back to it. */
    void on(Location page) {
        signIn.from(page);
    }
}
