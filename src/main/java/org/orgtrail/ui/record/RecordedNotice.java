package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** Says that a change is recorded, and where it is found. */
final class RecordedNotice {

    private static final int MILLIS = 12_000;

    private RecordedNotice() {}

    /** @param visible false where pages do not show the change yet */
    static void open(boolean visible, LocalDate from, String historyAddress, Visit visit) {
        Notification notification = new Notification();
        notification.setDuration(MILLIS);
        notification.setPosition(Notification.Position.BOTTOM_START);
        NativeButton close = new NativeButton(visit.text("shell.close"), _ -> notification.close());
        close.addClassName("pill");
        Div content = new Div(
                new Paragraph(visit.text(visible ? "record.recorded" : "record.recorded-unseen", from)),
                new Paragraph(Markup.inside(visit.text("record.see-history"), historyAddress)),
                close);
        content.addClassName("notice");
        notification.add(content);
        notification.open();
    }
}
