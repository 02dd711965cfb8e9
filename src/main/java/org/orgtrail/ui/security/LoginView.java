package org.orgtrail.ui.security;

import com.vaadin.flow.component.dependency.StyleSheet;
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
import org.orgtrail.access.CurrentActor;
import org.orgtrail.shared.Texts;

/** Where the holder of an account signs in. Reading needs none, so it leads back to the directory too. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://css/sign-in.css")
final class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentActor currentActor;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentActor currentActor) {
        this.currentActor = currentActor;
        addClassName("sign-in");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        add(form, new Paragraph(text("login.reading-needs-none")), new Anchor(".", text("login.to-directory")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentActor.signedIn().isPresent()) {
            event.forwardTo("");
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return text("login.title");
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle(text("login.title"));
        fields.setUsername(text("login.user-name"));
        fields.setPassword(text("login.password"));
        fields.setSubmit(text("login.submit"));
        LoginI18n.ErrorMessage errors = texts.getErrorMessage();
        errors.setTitle(text("login.failed"));
        errors.setMessage(text("login.failed.what-to-do"));
        errors.setUsername(text("login.user-name.missing"));
        errors.setPassword(text("login.password.missing"));
        return texts;
    }

    private String text(String key) {
        return Texts.of(getLocale(), key);
    }
}
