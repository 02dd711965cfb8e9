package org.orgtrail.ui.error;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Tells programs, too, that an address leads nowhere, with status 404: Vaadin answers 200 to all that is asked for, and a reader sees
 * in the page that there is none.
 */
@Component
final class UnknownAddress implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(UnknownAddress::tell);
    }

    private static void tell(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        if (request.getService()
                .getRouter()
                .resolveNavigationTarget(path, request.getParameterMap())
                .isEmpty()) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
