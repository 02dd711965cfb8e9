package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Texts;

/** Small pieces of markup. */
class MarkupTest {

    @Test
    void a_text_in_another_language_than_the_page_is_marked_within_the_text_that_it_stands_in() {
        LocalText both = new LocalText("Kommunikation", "Communications");
        List<LocalText> units = List.of(both, LocalText.sv("Press"));

        assertThat(html("compare.MergedFrom", Texts.ENGLISH, units))
                .isEqualTo(Texts.of(
                        Texts.ENGLISH, "compare.MergedFrom", "Communications, <span lang=\"sv\">Press</span>"));
        assertThat(html("compare.MergedFrom", Texts.SWEDISH, units))
                .isEqualTo(Texts.of(Texts.SWEDISH, "compare.MergedFrom", "Kommunikation, Press"));
        assertThat(html("directory.not-then.title", Texts.ENGLISH, both, "2016-08-15"))
                .isEqualTo("Communications does not exist on 2016-08-15");
    }

    private static String html(String key, Locale locale, Object... parameters) {
        Div text = new Div(Markup.text(key, visit(locale), parameters));
        return text.getElement().getChildren().map(Element::getOuterHTML).collect(Collectors.joining());
    }

    private static Visit visit(Locale locale) {
        LocalDate today = LocalDate.of(2026, 11, 24);
        return new Visit(
                AsOfDay.of(QueryParameters.empty(), today),
                KnownDay.NOW,
                Position.LATEST,
                Actor.VISITOR,
                false,
                false,
                locale,
                ZoneOffset.UTC);
    }
}
