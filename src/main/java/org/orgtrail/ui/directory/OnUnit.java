package org.orgtrail.ui.directory;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.InDirectory;
import org.springframework.web.util.UriUtils;

/** A page that is about a unit: the tree opens the way to it. */
public interface OnUnit extends InDirectory {

    /** The units from the root down to the one that the page is about; empty where there is none. */
    List<UnitRef> trail();

    @Override
    default Optional<UnitId> part() {
        return trail().size() > 1 ? Optional.of(trail().getLast().id()) : Optional.empty();
    }

    /** The code in the page's address. The router gives it as browsers write it, {@code %C3%84} for {@code Ä}. */
    static String code(BeforeEnterEvent event) {
        String written = event.getRouteParameters().get("code").orElse("");
        try {
            return UriUtils.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noCode) {
            return written;
        }
    }
}
