package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

/** Small pieces of markup. */
class MarkupTest {

    @Test
    void a_line_may_end_after_the_at_sign_of_an_address_which_stays_one_text() {
        Span address = new Span(Markup.breakable("gun.bjorkman@stadshuset.example"));

        assertThat(address.getText()).isEqualTo("gun.bjorkman@stadshuset.example");
        assertThat(address.getElement().getChild(0).getText()).isEqualTo("gun.bjorkman@");
        assertThat(address.getElement().getChild(1).getTag()).isEqualTo("wbr");
    }

    @Test
    void any_other_text_is_left_as_it_is() {
        assertThat(Markup.breakable("Kl. 9.30")).hasSize(1);
    }
}
