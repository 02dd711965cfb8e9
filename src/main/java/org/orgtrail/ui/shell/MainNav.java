package org.orgtrail.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orgtrail.access.Administration;

/** The ways to the main pages, each of the day that is shown. */
final class MainNav extends Nav {

    private static final String DIRECTORY = "";

    private final Administration administration;
    /** By their addresses. */
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    private final Anchor toRecording;
    private final Anchor toAudit;
    private final Anchor toAdministration;

    MainNav(Administration administration) {
        this.administration = administration;
        link(DIRECTORY, "shell.directory");
        link("chart", "shell.chart");
        link("changes", "changes.title");
        link("compare", "compare.title");
        toRecording = link("record", "record.start.name");
        toAudit = link("audit", "audit.title");
        toAdministration = link("admin", "admin.title");
        getElement().setAttribute("aria-label", getTranslation("shell.nav"));
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor();
        link.setText(getTranslation(key));
        links.put(address, link);
        add(link);
        return link;
    }

    /**
     * @param path the page's, without what is asked
     * @param inDirectory whether it is one of the directory's
     */
    void show(Visit visit, String path, boolean inDirectory) {
        String section = path.split("/", 2)[0];
        links.forEach((address, link) -> {
            link.setHref(visit.address(address));
            mark(link, address.equals(DIRECTORY) ? inDirectory : address.equals(section));
        });
        toRecording.setVisible(visit.mayRecord());
        toAudit.setVisible(visit.mayAudit());
        toAdministration.setVisible(administration.isFor(visit.actor()));
    }

    private static void mark(Anchor link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
