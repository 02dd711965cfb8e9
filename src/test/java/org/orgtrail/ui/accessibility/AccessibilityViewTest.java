package org.orgtrail.ui.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.ui.ScreenTest;
import org.orgtrail.ui.shell.Visits;
import org.springframework.beans.factory.annotation.Autowired;

class AccessibilityViewTest extends ScreenTest {

    @Autowired
    private Visits visits;

    @Autowired
    private DirectoryQueries directory;

    @Test
    void it_says_who_answers_how_far_it_complies_and_who_supervises() {
        open("accessibility", "");

        assertThat(shown())
                .containsSubsequence(
                        "Göteborgs Stad svarar för den här tjänsten",
                        "delvis förenlig",
                        "Vad som inte är tillgängligt",
                        "Hur vi har testat",
                        "axe-core",
                        "Digg");
        assertThat(links()).contains("https://www.digg.se/tdosanmalan");
    }

    @Test
    void without_an_address_for_feedback_it_names_who_to_turn_to() {
        open("accessibility", "");

        assertThat(shown()).contains("Vänd dig till den som driver tjänsten: Göteborgs Stad");
        assertThat(links()).noneMatch(link -> link.startsWith("mailto:"));
    }

    @Test
    void with_one_it_leads_there() {
        AccessibilityView view = new AccessibilityView(visits, directory, new FeedbackAddress("webben@staden.example"));
        view.show(visits.of(QueryParameters.empty()));

        assertThat(all(view).filter(Anchor.class::isInstance).map(it -> ((Anchor) it).getHref()))
                .contains("mailto:webben@staden.example");
    }

    @Test
    void every_page_ends_with_the_way_there_on_the_day_that_is_shown() {
        for (String page : List.of("", "changes", "chart", "nowhere")) {
            open(page, "on=2015-06-01");

            Footer footer = find(Footer.class).single();
            assertThat(all(footer).filter(Anchor.class::isInstance).map(it -> ((Anchor) it).getHref()))
                    .containsExactly("accessibility?on=2015-06-01");
        }
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(AccessibilityViewTest::all));
    }
}
