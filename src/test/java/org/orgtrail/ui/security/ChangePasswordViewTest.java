package org.orgtrail.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.access.SignedIn;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Texts;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@OrgtrailTest
class ChangePasswordViewTest extends SpringBrowserlessTest {

    private static final String OWN_PASSWORD = "tre blå hästar";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Rights rights;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private UserDetailsService signIn;

    private String password = "";

    /** Vaadin's own reference to it is weak. */
    private @Nullable VaadinRequest held;

    @BeforeEach
    void somebody_has_signed_in_with_the_password_they_were_given() {
        accounts.openFirst();
        password = accounts.resetPassword("admin").orElseThrow().password();
        SignedIn signedIn = (SignedIn) signIn.loadUserByUsername("admin");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        UI.getCurrent().setLocale(Texts.ENGLISH);
    }

    @AfterEach
    void nobody_is_signed_in() {
        SecurityContextHolder.clearContext();
    }

    private List<PasswordField> fill(String current, String chosen, String repeated) {
        UI.getCurrent().navigate("");
        assertThat(getCurrentView()).isInstanceOf(ChangePasswordView.class);
        List<PasswordField> fields = find(PasswordField.class).all();
        fields.get(0).setValue(current);
        fields.get(1).setValue(chosen);
        fields.get(2).setValue(repeated);
        test(find(Button.class).all().getFirst()).click();
        return fields;
    }

    @Test
    void whoever_must_change_it_is_led_there_from_every_screen() {
        for (String path : List.of("", "login", "unit/SLK-KOM")) {
            UI.getCurrent().navigate(path);
            assertThat(getCurrentView()).isInstanceOf(ChangePasswordView.class);
        }
        assertThat(rights.objectionToRecording(currentActor.actor()))
                .contains(RuleViolation.of("password-change-needed"));
    }

    @Test
    void two_new_passwords_that_differ_are_told_apart_at_the_second() {
        PasswordField repeated = fill(password, OWN_PASSWORD, "tre blå hundar").get(2);
        assertThat(repeated.isInvalid()).isTrue();
        assertThat(repeated.getErrorMessage()).contains("differ");
    }

    @Test
    void a_wrong_current_password_is_said_where_it_was_typed() {
        List<PasswordField> fields = fill("something else", OWN_PASSWORD, OWN_PASSWORD);
        assertThat(fields.get(0).isInvalid()).isTrue();
        assertThat(fields.get(1).isInvalid()).isFalse();
    }

    @Test
    void a_new_password_lets_its_holder_go_on_and_record() {
        AtomicInteger renamed = countRenamingsOfTheSession();
        fill(password, OWN_PASSWORD, OWN_PASSWORD);
        assertThat(renamed).hasValue(1);
        assertThat(find(H1.class).all())
                .singleElement()
                .extracting(H1::getText)
                .isEqualTo("The password has been changed");
        assertThat(currentActor.signedIn()).hasValueSatisfying(now -> {
            assertThat(now.mustChangePassword()).isFalse();
            assertThat(accounts.stillHolds(now)).isTrue();
        });
        assertThat(rights.objectionToRecording(currentActor.actor())).isEmpty();
    }

    /** The test's own request cannot rename its session. */
    private AtomicInteger countRenamingsOfTheSession() {
        AtomicInteger renamed = new AtomicInteger();
        VaadinServletRequest current = VaadinServletRequest.getCurrent();
        var request = new HttpServletRequestWrapper(current.getHttpServletRequest()) {
            @Override
            public String changeSessionId() {
                return "renamed-" + renamed.incrementAndGet();
            }
        };
        held = new VaadinServletRequest(request, current.getService());
        CurrentInstance.set(VaadinRequest.class, held);
        return renamed;
    }

    @Test
    void the_enter_key_saves_in_the_fields_and_nowhere_else() {
        UI.getCurrent().navigate("");
        fireShortcut(Key.ENTER);
        assertThat(find(PasswordField.class).all()).noneMatch(PasswordField::isInvalid);
    }
}
