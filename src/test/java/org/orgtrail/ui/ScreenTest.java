package org.orgtrail.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.sample.SampleLoader;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.Texts;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestClock;
import org.orgtrail.ui.shell.MainLayout;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of screens, without a browser, on the sample organisation; it is 2026-11-24, the reader Swedish. */
@OrgtrailTest
public abstract class ScreenTest extends SpringBrowserlessTest {

    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    protected OrganisationActions organisation;

    @Autowired
    protected ReadModels readModels;

    @Autowired
    protected ChangeLog log;

    @Autowired
    private SampleLoader sample;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void load_the_sample() {
        clock.set(TODAY);
        sample.load();
        readModels.await(log.end());
        UI.getCurrent().getSession().setLocale(Texts.SWEDISH);
        UI.getCurrent().setLocale(Texts.SWEDISH);
        // The layout was made before, in the language of the machine.
        UI.getCurrent().refreshCurrentRoute(true);
    }

    /** Opens a page by its path and, where not empty, its query: {@code on=2015-06-01}. */
    protected void open(String path, String query) {
        UI.getCurrent().navigate(path, query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
    }

    /** All that the page says, in its order, in one line. */
    protected String shown() {
        return shown(find(MainLayout.class).single().getElement());
    }

    private static String shown(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        if (!element.isVisible()) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        element.getChildren().forEach(child -> all.append(shown(child)).append(child.isTextNode() ? "" : " "));
        return all.toString().replaceAll("\\s+", " ");
    }
}
