package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

/** Where a text is broken into lines. */
class LinesTest {

    @Test
    void a_line_may_end_after_the_at_sign_of_an_address_which_stays_one_text() {
        Span address = new Span(Lines.of("gun.bjorkman@stadshuset.example"));

        assertThat(address.getText()).isEqualTo("gun.bjorkman@stadshuset.example");
        assertThat(address.getElement().getChild(0).getText()).isEqualTo("gun.bjorkman@");
        assertThat(address.getElement().getChild(1).getTag()).isEqualTo("wbr");
    }

    @Test
    void a_date_a_time_and_a_telephone_number_stay_on_one_line() {
        Div text = new Div(Lines.of("Ändras 2026-10-02 09:14 från 031-390 06 00 till +46 (0)31 390 06 30"));

        assertThat(text.getElement().getTextRecursively())
                .isEqualTo("Ändras 2026-10-02 09:14 från 031-390 06 00 till +46 (0)31 390 06 30");
        assertThat(text.getChildren()
                        .filter(Span.class::isInstance)
                        .map(Span.class::cast)
                        .filter(it -> it.hasClassName("unbroken"))
                        .map(Span::getText))
                .containsExactly("2026-10-02 09:14", "031-390 06 00", "+46 (0)31 390 06 30");
    }

    @Test
    void any_other_text_is_left_as_it_is() {
        assertThat(Lines.of("Kl. 9.30")).hasSize(1);
    }
}
