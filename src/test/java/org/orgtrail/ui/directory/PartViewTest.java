package org.orgtrail.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.ui.ScreenTest;

/** The pages of posts and forums, and the history of these and of persons. */
class PartViewTest extends ScreenTest {

    @Test
    void a_post_is_reached_by_its_title_and_tells_its_holders_through_the_years() {
        open("unit/SLK-KOM", "");
        open(address("post/"), "");

        assertThat(shown())
                .containsSubsequence(
                        "Befattning",
                        "Kommunikationsdirektör",
                        "Kommunikation",
                        "sedan 2012-01-01",
                        "Nu Historik Kommande",
                        "Hanna Meland",
                        "031-390 06 03",
                        "Innehavare genom tiderna",
                        "Hanna Meland",
                        "Lars Envik",
                        "2012-01-01 – 2016-08-14");
        assertThat(shown()).doesNotContain("Något ändras");
    }

    @Test
    void a_forum_is_reached_by_its_name_and_tells_its_text() {
        open("unit/SLK-KOM", "");
        open(address("forum/"), "");

        assertThat(shown()).containsSubsequence("Forum", "Ungdomsfullmäktige", "Kommunikation", "Här träffas ungdomar");
    }

    @Test
    void a_forum_that_is_not_there_yet_says_so_and_leads_to_when_it_is() {
        open("unit/SLK-KOM", "");
        String forum = address("forum/");
        open(forum, "on=2012-06-01");

        assertThat(shown()).containsSubsequence("Ungdomsfullmäktige", "finns inte 2012-06-01", "sedan 2014-03-01");
        assertThat(hrefs()).contains(forum + "?on=2014-03-01");
    }

    @Test
    void each_has_a_history_and_what_is_coming() {
        open("unit/SLK-KOM", "");
        String post = address("post/");
        String person = address("person/");
        open(post + "/history", "");
        assertThat(shown()).contains("Kommunikationsdirektör: historik", "efterträder");
        open(post + "/history", "order=recorded");
        assertThat(shown()).contains("031-390 06 30");
        open(person + "/history", "");
        assertThat(shown())
                .contains("Hanna Meland: historik", "förordnas", "alltid")
                .doesNotContain("1500-01-01");
        open(person + "/coming", "");
        assertThat(shown()).contains("Hanna Meland: kommande", "Inget är planerat efter dagen som visas.");
        open("unit/SLK-KOM/coming", "subtree=true");
        assertThat(shown())
                .contains("Kommunikation och allt därunder: kommande", "2027-01-01")
                .doesNotContain("2016-08-15");
    }

    @Test
    void an_id_that_is_nothings_or_of_another_kind_is_not_found() {
        open("unit/SLK-KOM", "");
        String person = address("person/");
        open("post/nix", "");
        assertThat(shown()).contains("Befattningen nix finns inte");
        open("forum/" + person.substring("person/".length()) + "/history", "");
        assertThat(shown()).contains("finns inte i registret");
    }

    private String address(String prefix) {
        return hrefs().stream().filter(it -> it.startsWith(prefix)).findFirst().orElseThrow();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
