package org.orgtrail.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.orgtrail.access.Grants;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.sample.SampleLoader;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.Texts;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.testing.TestClock;
import org.orgtrail.ui.shell.DateInput;
import org.orgtrail.ui.shell.MainLayout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import tools.jackson.databind.node.ObjectNode;

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
    protected JdbcTemplate jdbc;

    @Autowired
    protected UserDetailsService users;

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

    /** From now on, the reader is somebody new with these rights. */
    protected Actor.AccountHolder signIn(Grants grants) {
        String name = "reader" + System.nanoTime();
        Actor.AccountHolder reader = TestAccounts.of(jdbc, name, grants);
        signIn(name);
        return reader;
    }

    /** From now on, the reader is who has that user name. */
    protected void signIn(String userName) {
        UserDetails signedIn = users.loadUserByUsername(userName);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
    }

    @AfterEach
    protected void sign_out() {
        SecurityContextHolder.clearContext();
    }

    /** Opens a page by its path and, where not empty, its query: {@code on=2015-06-01}. */
    protected void open(String path, String query) {
        UI.getCurrent().navigate(path, query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
    }

    /** Leaves the field as one does who has written a part of a date, as the browser tells of it. */
    protected static void halfTyped(DateInput day) {
        day.set(null);
        Element input = day.input().getElement();
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("element.validity.badInput", true);
        input.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(input, "blur", data));
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
        element.getChildren().forEach(child -> all.append(shown(child)).append(isWithinALine(child) ? "" : " "));
        return all.toString().replaceAll("\\s+", " ");
    }

    private static boolean isWithinALine(Element element) {
        return element.isTextNode()
                || element.getTag().equals("wbr")
                || element.getClassList().contains("unbroken");
    }
}
