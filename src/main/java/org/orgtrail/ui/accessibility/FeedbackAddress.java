package org.orgtrail.ui.accessibility;

import java.util.Optional;
import java.util.regex.Pattern;
import org.orgtrail.shared.Link;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where readers tell what is hard to use: an e-mail address or a web address, or none that anybody has set. */
@Component
final class FeedbackAddress {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@:/?]+@[^\\s@:/?]+\\.[^\\s@:/?]+");

    private final String address;

    /** @throws IllegalArgumentException where it is set to something else, which would be a link that leads nowhere */
    FeedbackAddress(@Value("${orgtrail.accessibility.contact:}") String address) {
        this.address = address.strip();
        if (!this.address.isEmpty() && !isEmail() && !Link.isWebAddress(this.address)) {
            throw new IllegalArgumentException(
                    "orgtrail.accessibility.contact is neither an e-mail address nor a web address: " + address);
        }
    }

    private boolean isEmail() {
        return EMAIL.matcher(address).matches();
    }

    /** What readers see of it. */
    Optional<String> text() {
        return Optional.of(address).filter(it -> !it.isEmpty());
    }

    /** Where the link leads. */
    Optional<String> link() {
        return text().map(it -> isEmail() ? "mailto:" + it : it);
    }
}
