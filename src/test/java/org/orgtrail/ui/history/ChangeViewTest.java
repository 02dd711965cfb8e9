package org.orgtrail.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.ui.ScreenTest;

class ChangeViewTest extends ScreenTest {

    @Test
    void a_change_is_reached_from_the_history_and_says_who_why_and_what() {
        open("unit/SLK-KOM/history", "subtree=true");
        String address = find(Anchor.class).all().stream()
                .filter(link -> link.getElement().getTextRecursively().startsWith("2016-08-22"))
                .findFirst()
                .orElseThrow()
                .getHref();
        open(address, "");

        assertThat(address).startsWith("change/change-");
        assertThat(find(Span.class).all().stream().filter(it -> it.hasClassName("unbroken")))
                .extracting(Span::getText)
                .first(InstanceOfAssertFactories.STRING)
                .startsWith("2016-08-22 ");
        assertThat(shown())
                .containsSubsequence(
                        "Registrerat 2016-08-22",
                        "gäller",
                        "Registrerat av",
                        "SLK-2016/0620",
                        "Lars Envik går i pension",
                        "Gäller från 2016-08-15",
                        "Hanna Meland");
    }

    @Test
    void a_change_that_is_none_is_not_found() {
        open("change/" + ChangeId.next(), "");
        assertThat(shown()).contains("Sidan finns inte", "Ändringen change-");

        open("change/nix", "");
        assertThat(shown()).contains("Ändringen nix finns inte");
    }

    @Test
    void a_change_is_not_known_before_it_was_recorded() {
        open("unit/SLK-KOM/history", "subtree=true");
        String address = find(Anchor.class).all().stream()
                .filter(link -> link.getElement().getTextRecursively().startsWith("2016-08-22"))
                .findFirst()
                .orElseThrow()
                .getHref();
        open(address, "known=2016-08-21");

        assertThat(shown()).contains("Sidan finns inte", "registrerad senare");
    }
}
