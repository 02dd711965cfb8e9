package org.orgtrail.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.Texts;
import org.orgtrail.ui.ScreenTest;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The page of all findings on the sample organisation. */
@WithAnonymousUser
class SearchViewTest extends ScreenTest {

    @Test
    void findings_come_kind_by_kind_as_links_that_keep_the_days() {
        open("search", "q=kommunikation&on=2020-06-01&known=2021-01-01");
        assertThat(shown()).contains("Sök: kommunikation", "Enheter", "Befattningar");
        assertThat(links()).isNotEmpty().allSatisfy(link -> assertThat(link).contains("known=2021-01-01"));
        assertThat(links())
                .anySatisfy(link -> assertThat(link).isEqualTo("unit/SLK-KOM?on=2020-06-01&known=2021-01-01"));
        assertThat(find(H2.class).all().getFirst().getText()).isEqualTo("Enheter");
    }

    @Test
    void posts_of_one_title_in_units_of_one_name_are_told_apart() {
        open("search", "q=kommunikationsdirektör");
        assertThat(shown()).contains("Kommunikation (SLK-KOM)", "Kommunikation (SLK-KOM-K)");
        open("search", "q=gun björkman");
        assertThat(shown()).contains("Internationell chef, Internationell avdelning (SLK-INT)");
    }

    @Test
    void a_former_name_leads_to_what_it_is_called_now() {
        open("search", "q=Internationell avdelning");
        assertThat(shown()).contains("Internationell avdelning");
        open("search", "q=hanna meland");
        assertThat(shown()).contains("Hanna Meland").contains("En träff: en person");
        assertThat(links()).singleElement().asString().startsWith("person/person-");
    }

    @Test
    void a_former_name_and_what_is_gone_are_told_with_their_last_day() {
        open("search", "q=information");
        assertThat(shown()).contains("hette Information till och med 2014-12-31");
        open("search", "q=internationell avdelning&on=2027-06-01");
        assertThat(shown()).contains("fanns till och med 2026-12-31");
    }

    @Test
    void what_is_spelled_wrong_is_guessed_at_and_that_is_said() {
        open("search", "q=kommunikaton");
        assertThat(shown()).contains("Inget heter just så").contains("Kommunikation");
    }

    @Test
    void nothing_found_says_what_to_try() {
        open("search", "q=xyzzyx");
        assertThat(shown()).contains("Inget heter eller har hetat ”xyzzyx”.").contains("Pröva med början av ett ord");
        open("search", "");
        assertThat(shown()).contains("Också tidigare namn hittas.");
    }

    @Test
    void the_page_is_in_english_for_who_reads_english() {
        UI.getCurrent().setLocale(Texts.ENGLISH);
        open("search", "q=kommunikation");
        assertThat(shown()).contains("Search: kommunikation", "Units");
    }

    @Test
    void what_is_searched_for_stands_in_the_field_and_is_marked_in_the_names() {
        open("search", "q=komm press");
        assertThat(find(Input.class).all().stream()
                        .filter(input -> input.getId().equals(java.util.Optional.of("search-input"))))
                .singleElement()
                .satisfies(input -> assertThat(input.getValue()).isEqualTo("komm press"));
        open("search", "q=kommu");
        assertThat(find(Anchor.class).all().stream()
                        .map(link -> link.getElement().getOuterHTML()))
                .anySatisfy(html -> assertThat(html).contains("<mark>Kommu</mark>"));
    }

    private List<String> links() {
        return find(Anchor.class).all().stream()
                .filter(link ->
                        link.getElement().getParent().getParent().getClassList().contains("findings"))
                .map(Anchor::getHref)
                .toList();
    }
}
