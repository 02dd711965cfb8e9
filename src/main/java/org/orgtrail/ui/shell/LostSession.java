package org.orgtrail.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;
import org.orgtrail.shared.Texts;

/** What a page says when the server knows nothing of it any more. */
final class LostSession {

    private LostSession() {}

    /**
     * @param signedIn whether its reader may have typed something, which then stays to be seen until they go on; everybody else's page is
     *     read anew without a word
     */
    static SystemMessages messages(Locale locale, boolean signedIn) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(signedIn);
        messages.setSessionExpiredCaption(Texts.of(locale, "shell.lost.title"));
        messages.setSessionExpiredMessage(Texts.of(locale, "shell.lost.text"));
        messages.setCookiesDisabledCaption(Texts.of(locale, "shell.lost.title"));
        messages.setCookiesDisabledMessage(Texts.of(locale, "shell.lost.cookies"));
        messages.setInternalErrorCaption(Texts.of(locale, "error.failure.title"));
        messages.setInternalErrorMessage(Texts.of(locale, "shell.lost.failure"));
        return messages;
    }
}
