package org.orgtrail.ui.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.orgtrail.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** What happens to faults that no screen has foreseen: logged under a number, and told by that number. */
@Component
final class Failures implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            return; // whoever asked has left the page, and nothing is wrong here
        }
        String number = log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> tell(ui, number));
        }
    }

    /** Logs a fault and gives the number it can be found by. */
    static String log(Throwable fault) {
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Fault {} on a screen", number, fault);
        return number;
    }

    private static void tell(UI ui, String number) {
        Notification notification = new Notification();
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setDuration(0);
        NativeButton close = new NativeButton(Texts.of(ui.getLocale(), "shell.close"), _ -> notification.close());
        close.addClassName("pill");
        Div content = new Div(
                new Paragraph(Texts.of(ui.getLocale(), "error.failure.title")),
                new Paragraph(Texts.of(ui.getLocale(), "error.failure.do", number)),
                close);
        content.addClassName("notice");
        notification.add(content);
        notification.open();
    }
}
