package org.orgtrail.ui.security;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.access.SignedIn;
import org.springframework.stereotype.Component;

/** Leads whoever has signed in with a password that somebody else made to the screen where they choose their own. */
@Component
final class PasswordChangeFirst implements VaadinServiceInitListener {

    private final CurrentActor currentActor;

    PasswordChangeFirst(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        boolean due =
                currentActor.signedIn().filter(SignedIn::mustChangePassword).isPresent();
        if (due && event.getNavigationTarget() != ChangePasswordView.class) {
            event.forwardTo(ChangePasswordView.class);
        }
    }
}
