package org.orgtrail.ui.security;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.access.SignedIn;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Texts;

/** Where the holder of an account chooses a new password. */
@Route(value = "change-password", autoLayout = false)
@PermitAll
final class ChangePasswordView extends Main implements HasDynamicTitle {

    private final Accounts accounts;
    private final SignedIn signedIn;
    private final PasswordField current = field("password.current", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField chosen = field("password.chosen", Autocomplete.NEW_PASSWORD);
    private final PasswordField repeated = field("password.repeated", Autocomplete.NEW_PASSWORD);

    ChangePasswordView(Accounts accounts, CurrentActor currentActor, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.signedIn = currentActor.signedIn().orElseThrow();
        addClassName("sign-in");
        chosen.setHelperText(text("password.form", Accounts.SHORTEST_PASSWORD));
        Button save = new Button(text("password.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(current, chosen, repeated); // on the other button it signs out
        Button signOut = new Button(text("password.sign-out"), _ -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new H1(text("password.title")));
        if (signedIn.mustChangePassword()) {
            add(new Paragraph(text("password.why", signedIn.getUsername())));
        }
        add(current, chosen, repeated, save, signOut);
    }

    @Override
    public String getPageTitle() {
        return text("password.title");
    }

    private void save() {
        List<PasswordField> fields = List.of(current, chosen, repeated);
        fields.forEach(field -> field.setInvalid(false));
        if (!chosen.getValue().equals(repeated.getValue())) {
            object(repeated, RuleViolation.of("password-repeated-differs"));
            return;
        }
        accounts.changePassword(signedIn.account(), current.getValue(), chosen.getValue())
                .ifPresentOrElse(
                        violation -> object(
                                violation.field().filter("current"::equals).isPresent() ? current : chosen, violation),
                        this::changed);
    }

    private void object(PasswordField field, RuleViolation violation) {
        field.setErrorMessage(violation.text(getLocale()));
        field.setInvalid(true);
        field.focus();
    }

    /** The session goes on, under a new id; all others of this account have ended. */
    private void changed() {
        accounts.find(signedIn.account()).ifPresent(SessionRenewal::goOnAs);
        removeAll();
        H1 done = new H1(text("password.changed"));
        // A screen reader goes on from here, since the field it was in is gone.
        done.getElement().executeJs("this.setAttribute('tabindex', '-1'); this.focus();");
        Anchor on = new Anchor(".", text("password.go-on"));
        on.setRouterIgnore(true);
        add(done, new Paragraph(text("password.changed.what-now")), on);
    }

    private PasswordField field(String label, Autocomplete autocomplete) {
        PasswordField field = new PasswordField(text(label));
        field.setAutocomplete(autocomplete);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private String text(String key, Object... parameters) {
        return Texts.of(getLocale(), key, parameters);
    }
}
