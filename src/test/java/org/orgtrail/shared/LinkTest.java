package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://stad.example",
                "HTTP://stad.example:8080/a/b?c=d&e=%C3%A5#f",
                "https://göteborg.example/frågor",
                "https://xn--gteborg-90a.example/",
                "https://192.0.2.1/",
                "https://[2001:db8::1]/"
            })
    void a_link_leads_to_a_page(String address) {
        assertThat(Link.isWebAddress(address)).isTrue();
        assertThat(new Link(LocalText.sv("Läs mer"), " " + address + "\u00A0").address())
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stad.example",
                "//stad.example",
                "/unit/SLK",
                "javascript:alert(1)",
                "javascript://stad.example/%0Aalert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>",
                "mailto:hanna@stad.example",
                "file:///etc/passwd",
                "https:stad.example",
                "https://",
                "https:///a",
                "https://stad.example/a b",
                "https://stad.example/\"onclick=",
                "https://stad..example/",
                "https://stad.example@evil.example/",
                "https://user:secret@stad.example/"
            })
    void anything_else_is_no_link(String address) {
        assertThat(Link.isWebAddress(address)).isFalse();
        Refused.by(() -> new Link(LocalText.sv("Läs mer"), address), "malformed-web-address");
    }

    @Test
    void an_address_has_at_most_2_000_characters() {
        String longest = "https://stad.example/" + "a".repeat(1_979);
        assertThat(Link.isWebAddress(longest)).isTrue();
        assertThat(Link.isWebAddress(longest + "a")).isFalse();
    }

    @Test
    void without_a_label_it_is_labelled_with_its_address_of_which_a_long_one_is_cut() {
        assertThat(Link.labelledByAddress(" https://stad.example/om ").label())
                .isEqualTo(LocalText.sv("https://stad.example/om"));

        String longest = "https://stad.example/" + "𝒶".repeat(900);
        Link link = Link.labelledByAddress(longest);
        assertThat(link.address()).isEqualTo(longest);
        assertThat(link.label()).isEqualTo(LocalText.sv("https://stad.example/" + "𝒶".repeat(78) + "…"));
        assertThat(link.objection(200)).isEmpty();
    }
}
