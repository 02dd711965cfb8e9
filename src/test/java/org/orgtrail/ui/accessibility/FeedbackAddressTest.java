package org.orgtrail.ui.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackAddressTest {

    @Test
    void an_e_mail_address_is_written_to() {
        assertThat(new FeedbackAddress(" webben@staden.example ").link()).contains("mailto:webben@staden.example");
        assertThat(new FeedbackAddress("webben@staden.example").text()).contains("webben@staden.example");
    }

    @Test
    void a_web_address_is_gone_to() {
        assertThat(new FeedbackAddress("https://staden.example/synpunkter").link())
                .contains("https://staden.example/synpunkter");
    }

    @Test
    void without_one_there_is_no_link() {
        assertThat(new FeedbackAddress("").link()).isEmpty();
        assertThat(new FeedbackAddress(" ").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webben",
                "javascript:alert(1)",
                "mailto:webben@staden.example",
                "a@b.se?bcc=c@d.se",
                "031-365 00 00"
            })
    void anything_else_stops_the_start(String address) {
        assertThatThrownBy(() -> new FeedbackAddress(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("orgtrail.accessibility.contact");
    }
}
