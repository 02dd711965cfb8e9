package org.orgtrail.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Gives each page its own nonce, so that no script runs in it but those that the server put there. */
@Component
final class PageProtection implements VaadinServiceInitListener {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageProtection::protect);
    }

    private static void protect(IndexHtmlResponse page) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        page.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", ContentSecurityPolicy.ofPage(nonce));
    }
}
