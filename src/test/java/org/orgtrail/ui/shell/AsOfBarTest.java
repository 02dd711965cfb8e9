package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.Texts;
import org.orgtrail.ui.ScreenTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import tools.jackson.databind.node.ObjectNode;

/** What the as-of bar says of the day that is shown, and of others, on the sample organisation. */
@WithAnonymousUser
class AsOfBarTest extends ScreenTest {

    @Test
    void the_slider_tells_its_day_in_words_and_how_much_changes_on_it() {
        open("unit/SLK-KOM", "on=2016-08-14");
        assertThat(slider().getAttribute("type")).isEqualTo("range");
        assertThat(slider().getAttribute("aria-valuetext")).isEqualTo("14 augusti 2016");
        open("unit/SLK-KOM", "on=2016-08-15");
        assertThat(slider().getAttribute("aria-valuetext")).matches("15 augusti 2016, (en|\\d+) ändring(ar)?");
        UI.getCurrent().setLocale(Texts.ENGLISH);
        open("unit/SLK-KOM", "on=2016-08-14");
        assertThat(slider().getAttribute("aria-valuetext")).isEqualTo("14 August 2016");
    }

    @Test
    void the_marks_are_of_the_unit_that_the_page_is_about() {
        open("", "");
        int all = marks();
        open("unit/SLK-INT", "");
        assertThat(marks()).isPositive().isLessThan(all);
    }

    @Test
    void what_was_known_is_one_click_away_and_open_where_it_is_asked_for() {
        open("unit/SLK-KOM", "on=2016-08-20");
        assertThat(recorded().isOpen()).isFalse();
        assertThat(recorded().getSummary().getElement().getTextRecursively()).isEqualTo("Känt per nu");
        open("unit/SLK-KOM", "on=2016-08-20&known=2016-08-21");
        assertThat(recorded().isOpen()).isTrue();
        assertThat(recorded().getSummary().getElement().getTextRecursively()).isEqualTo("Känt per 2016-08-21");
        open("unit/SLK-KOM", "on=2016-08-21&known=2016-08-21");
        assertThat(recorded().isOpen()).isTrue();
        open("unit/SLK-KOM", "on=2016-08-21");
        assertThat(recorded().isOpen()).isFalse();
    }

    @Test
    void another_day_is_announced_and_leads_back_to_today() {
        open("unit/SLK-KOM", "");
        assertThat(today().getAttribute("aria-disabled")).isEqualTo("true");
        open("unit/SLK-KOM", "on=2016-08-20");
        assertThat(today().getAttribute("aria-disabled")).isEqualTo("false");
        assertThat(shown()).contains("Sidan visar nu hur det var 2016-08-20.");
        test(find(NativeButton.class).withText("I dag").single()).click();
        assertThat(shown()).contains("Sidan visar nu i dag, 2026-11-24.");
    }

    private Element slider() {
        return find(Input.class).withId("scrubber-slider").single().getElement();
    }

    private int marks() {
        return slider().getParent().getChild(1).getChildCount();
    }

    private NativeDetails recorded() {
        return find(NativeDetails.class).withClassName("recorded").single();
    }

    private Element today() {
        return find(NativeButton.class).withText("I dag").single().getElement();
    }

    @Test
    void a_choice_of_today_leaves_the_address_without_a_day() {
        open("unit/SLK-KOM", "on=2016-08-20");
        choose(find(DateInput.class).all().getFirst(), TODAY);
        assertThat(address()).isEqualTo("unit/SLK-KOM");

        open("unit/SLK-KOM", "on=2016-08-20&known=2016-08-21");
        choose(find(DateInput.class).all().get(1), TODAY);
        assertThat(address()).isEqualTo("unit/SLK-KOM?on=2016-08-20");
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** As the browser tells of it. */
    private static void choose(DateInput date, LocalDate day) {
        date.set(day);
        Element input = date.input().getElement();
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put(JsonConstants.EVENT_DATA_PHASE, DebouncePhase.TRAILING.getIdentifier());
        input.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(input, "change", data));
    }
}
