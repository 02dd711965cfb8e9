package org.orgtrail.access;

import java.util.Optional;
import org.orgtrail.shared.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking: the holder of the account that the current request or screen is signed in with, an actor that a face has let in, or a visitor. */
@Component
public class CurrentActor {

    public Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case SignedIn signedIn -> new Actor.AccountHolder(signedIn.account());
            case Actor letIn -> letIn;
            case null, default -> Actor.VISITOR;
        };
    }

    /** The account as it was at sign-in; empty for a visitor. */
    public Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
