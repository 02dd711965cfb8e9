package org.orgtrail.ui.security;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The OpenID providers that are configured to sign people in. */
@Component
final class Providers {

    /** One of them, by what it is called and the address that leads to it. */
    record Way(String name, String address) {}

    private final ObjectProvider<ClientRegistrationRepository> configured;

    Providers(ObjectProvider<ClientRegistrationRepository> configured) {
        this.configured = configured;
    }

    boolean any() {
        return configured.getIfAvailable() != null;
    }

    List<Way> ways() {
        return configured.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(each -> new Way(each.getClientName(), "oauth2/authorization/" + each.getRegistrationId()))
                        .toList()
                : List.of();
    }
}
