package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.orgtrail.sample.BeingLoaded;
import org.orgtrail.shared.Texts;
import org.orgtrail.testing.FreshDatabase;
import org.orgtrail.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** While the sample is loaded, each page says how far it has come; when that is done, an open page shows all of it. */
class SampleNoteTest extends ScreenTest {

    @Autowired
    private ApplicationContext application;

    @Test
    void a_page_opened_meanwhile_says_so_and_is_whole_afterwards() throws Exception {
        open("", "");
        assertThat(shown()).doesNotContain("Exempelorganisationen");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);

        FreshDatabase.renew(application);
        BeingLoaded.city(application, loaded -> {
            if (loaded.changes() == 2) {
                readModels.await(log.end());
                open("unit/GBG", "");
                assertThat(shown())
                        .contains("Exempelorganisationen läses in: 2 av " + loaded.all() + " ändringar")
                        .doesNotContain("Kulturförvaltningen");
                assertThat(UI.getCurrent().getPollInterval()).isPositive();
            }
            if (loaded.changes() == 3) {
                look();
                assertThat(shown()).contains("Exempelorganisationen läses in: 3 av ");
                UI.getCurrent().setLocale(Texts.ENGLISH);
                UI.getCurrent().refreshCurrentRoute(true);
                assertThat(shown()).contains("Loading the sample organisation: 3 of " + loaded.all() + " changes");
                UI.getCurrent().setLocale(Texts.SWEDISH);
                UI.getCurrent().refreshCurrentRoute(true);
            }
        });

        look();
        assertThat(shown()).doesNotContain("Exempelorganisationen").contains("Kulturförvaltningen");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    /** As the browser does every second. */
    private static void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
