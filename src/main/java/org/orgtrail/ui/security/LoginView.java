package org.orgtrail.ui.security;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.shared.Texts;
import org.orgtrail.ui.shell.PageFooter;

/** Where the holder of an account signs in. Reading needs none, so it leads back to the directory too. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
final class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** What the address says where somebody was not signed in: try again, wait, or ask an administrator. */
    static final String ERROR = "error";

    static final String LATER = "later";
    static final String CLOSED = "closed";

    private final CurrentActor currentActor;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentActor currentActor, Providers providers) {
        this.currentActor = currentActor;
        addClassName("sign-in");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(form);
        providers.ways().forEach(way -> add(wayThrough(way)));
        add(
                new Paragraph(text("login.reading-needs-none")),
                new Anchor(".", text("login.to-directory")),
                new PageFooter());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentActor.signedIn().isPresent()) {
            event.forwardTo("");
        }
        Set<String> said =
                event.getLocation().getQueryParameters().getParameters().keySet();
        Optional<String> refused =
                Stream.of(ERROR, LATER, CLOSED).filter(said::contains).findFirst();
        form.setI18n(texts(refused.orElse(ERROR)));
        form.setError(refused.isPresent());
    }

    @Override
    public String getPageTitle() {
        return text("login.title");
    }

    private Anchor wayThrough(Providers.Way way) {
        Anchor through = new Anchor(way.address(), Texts.of(getLocale(), "login.through", way.name()));
        through.addClassNames("pill", "go");
        through.setRouterIgnore(true);
        return through;
    }

    private LoginI18n texts(String refused) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle(text("login.title"));
        fields.setUsername(text("login.user-name"));
        fields.setPassword(text("login.password"));
        fields.setSubmit(text("login.submit"));
        LoginI18n.ErrorMessage errors = texts.getErrorMessage();
        errors.setTitle(text("login.failed"));
        errors.setMessage(text("login.failed." + refused));
        errors.setUsername(text("login.user-name.missing"));
        errors.setPassword(text("login.password.missing"));
        return texts;
    }

    private String text(String key) {
        return Texts.of(getLocale(), key);
    }
}
