package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.ui.ScreenTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import tools.jackson.databind.node.ObjectNode;

/** What the search field offers while somebody types, on the sample organisation. What keys do is tested in a browser. */
@WithAnonymousUser
class SearchFieldTest extends ScreenTest {

    @Test
    void findings_are_options_kind_by_kind_that_lead_to_pages_of_their_own_on_the_day_shown() {
        open("", "on=2020-06-01");
        type("komm");
        assertThat(options()).isNotEmpty().allSatisfy(option -> {
            assertThat(option.getAttribute("role")).isEqualTo("option");
            assertThat(option.getAttribute("aria-selected")).isEqualTo("false");
            assertThat(option.getAttribute("data-address")).endsWith("?on=2020-06-01");
        });
        assertThat(options().stream().map(option -> option.getAttribute("data-address")))
                .contains("unit/SLK-KOM?on=2020-06-01")
                .anyMatch(address -> address.startsWith("post/post-"));
        assertThat(options().stream().map(option -> option.getAttribute("id")))
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo("search-option-0");
        assertThat(shown()).contains("träffar: ", " enheter");
    }

    @Test
    void on_another_day_of_the_same_page_what_was_typed_is_looked_for_there_and_elsewhere_forgotten() {
        open("unit/SLK-KOM", "on=2020-06-01");
        type("komm");
        open("unit/SLK-KOM", "on=2019-06-01");
        assertThat(field().getValue()).isEqualTo("komm");
        assertThat(options())
                .isNotEmpty()
                .allSatisfy(option ->
                        assertThat(option.getAttribute("data-address")).endsWith("?on=2019-06-01"));
        open("unit/SLK-INT", "on=2019-06-01");
        assertThat(field().getValue()).isEmpty();
        assertThat(options()).isEmpty();
    }

    @Test
    void nothing_is_offered_for_nothing_and_that_nothing_is_called_so_is_said() {
        open("", "");
        type("xyzzyx");
        assertThat(options()).isEmpty();
        assertThat(shown()).contains("Inget heter eller har hetat ”xyzzyx”.", "Inga träffar");
        type("  ");
        assertThat(shown()).doesNotContain("xyzzyx", "Inga träffar");
    }

    private Input field() {
        return find(Input.class).withId("search-input").single();
    }

    /** As the browser tells of it. */
    private void type(String text) {
        Element field = field().getElement();
        field().setValue(text);
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put(JsonConstants.EVENT_DATA_PHASE, DebouncePhase.TRAILING.getIdentifier());
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field, "input", data));
    }

    private List<Element> options() {
        return find(Div.class).withClassName("search-option").all().stream()
                .map(Div::getElement)
                .toList();
    }
}
