package org.orgtrail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.ui.shell.MainLayout;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the organisation has written in Swedish only is marked as Swedish where a page in English shows it, so that a screen reader
 * says it with a Swedish voice (WCAG 3.1.2). Nothing else is.
 */
class LanguageOfPartsTest extends ScreenTest {

    /** A unit with everything that a unit can have, none of it in English. */
    private static final String NAME = "Språkrådet";

    private static final String FORMER_NAME = "Språkbyrån";
    private static final String TEXT = "Svarar på frågor om svenska.";
    private static final String LINK = "Läs om språket";
    private static final String LABEL = "Rådgivning";
    private static final String TITLE = "Språkrådsföreståndare";
    private static final String UNDER = "Ordbokshyllan";
    private static final String FORUM = "Skrivkafé";
    private static final String FORUM_TEXT = "Skriv med andra.";
    private static final List<String> ONLY_SWEDISH =
            List.of(NAME, FORMER_NAME, TEXT, LINK, LABEL, TITLE, UNDER, FORUM, FORUM_TEXT);

    private final String code = "SPR" + System.nanoTime();
    private final UnitId unit = UnitId.next();
    private final PostId post = PostId.next();
    private final PersonId person = PersonId.next();
    private final ForumId forum = ForumId.next();
    private final ChangeId change = ChangeId.next();

    @Autowired
    private DirectoryQueries directory;

    @BeforeEach
    void a_unit_has_nothing_in_english() {
        UnitId under = UnitId.next();
        Link link = new Link(LocalText.sv(LINK), "https://stad.example/spraket");
        UnitId parent = unit("SLK-KOM");
        record(
                change,
                new EstablishUnit(
                        unit,
                        new UnitCode(code),
                        LocalText.sv(FORMER_NAME),
                        UnitType.DEPARTMENT,
                        parent,
                        TODAY.minusYears(1)),
                new DescribeUnit(unit, LocalText.sv(TEXT), link, TODAY.minusYears(1)),
                new EstablishPost(post, unit, LocalText.sv(TITLE), PostRole.HEAD, TODAY.minusYears(1)),
                new RegisterPerson(person, "Åsa Ödman"),
                new AppointPerson(
                        AppointmentId.next(), post, person, AppointmentKind.ACTING, TODAY.minusYears(1), null),
                new PublishContactPoint(
                        ContactId.next(),
                        unit,
                        ContactKind.PHONE,
                        "031-390 07 00",
                        LocalText.sv(LABEL),
                        Visibility.PUBLIC,
                        TODAY.minusYears(1)),
                new EstablishUnit(
                        under,
                        new UnitCode(code + "-O"),
                        LocalText.sv(UNDER),
                        UnitType.DEPARTMENT,
                        unit,
                        TODAY.minusYears(1)),
                new DescribeUnit(under, LocalText.sv(TEXT), link, TODAY.minusYears(1)),
                new EstablishForum(
                        forum, unit, LocalText.sv(FORUM), LocalText.sv(FORUM_TEXT), link, TODAY.minusYears(1)));
        record(ChangeId.next(), new RenameUnit(unit, LocalText.sv(NAME), TODAY.minusMonths(1)));
    }

    private UnitId unit(String of) {
        return directory
                .findUnits(of, AsOf.on(TODAY), Actor.VISITOR, 0, 1)
                .getFirst()
                .id();
    }

    private void record(ChangeId id, OrganisationCommand... commands) {
        Change recorded = new Change(id, log.end(), null, null, null, List.of(commands));
        assertThat(organisation.record(recorded, TestAccounts.administrator(jdbc, "lang" + System.nanoTime())))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(readModels.await(log.end())).isTrue();
    }

    @Test
    void the_directory_says_what_of_it_is_swedish() {
        inEnglish("unit/" + code, "sources=true", NAME, TEXT, LINK, LABEL, TITLE, UNDER, FORUM, FORUM_TEXT);
        inEnglish("unit/" + code + "-O", "", NAME, UNDER, TEXT, LINK);
        inEnglish("unit/SLK-KOM", "", NAME, TEXT, LINK, TITLE);
        inEnglish("unit/" + code, "on=2000-01-01", FORMER_NAME);
        inEnglish("post/" + post, "", TITLE, NAME);
        inEnglish("forum/" + forum, "", FORUM, FORUM_TEXT, NAME);
        inEnglish("person/" + person, "", TITLE, NAME);
    }

    @Test
    void the_history_says_which_of_its_names_are_swedish() {
        inEnglish("unit/" + code + "/history", "", NAME, FORMER_NAME, TITLE, FORUM);
        inEnglish("unit/" + code + "/coming", "subtree=true", NAME);
        inEnglish("post/" + post + "/history", "", TITLE);
        inEnglish("forum/" + forum + "/coming", "", FORUM);
        inEnglish("person/" + person + "/history", "", TITLE);
        inEnglish("changes", "under=" + code, NAME, FORMER_NAME);
        inEnglish("change/" + change, "", FORMER_NAME, TITLE, UNDER, FORUM);
    }

    @Test
    void lists_and_comparisons_say_which_of_their_names_are_swedish() {
        inEnglish("compare", "from=2025-01-01&to=2026-11-24&under=" + code, NAME, UNDER, TITLE, FORUM);
        inEnglish("compare", "from=2026-01-01&to=2026-11-24&under=" + code, NAME, FORMER_NAME);
        inEnglish("compare", "from=2025-01-01&to=2026-11-24&as=tree", NAME, UNDER, TITLE, FORUM);
        inEnglish("vacancies", "under=" + code, NAME, TITLE);
    }

    @Test
    void what_is_found_says_that_it_is_swedish() {
        inEnglish("search", "q=språkrå", NAME, TITLE);
        inEnglish("search", "q=språkby", NAME, FORMER_NAME);
        inEnglish("search", "q=" + code, NAME);
        inEnglish("search", "q=ödman", TITLE, NAME);
    }

    @Test
    void the_chart_says_which_of_its_names_are_swedish() {
        inEnglish("chart", "under=" + code, NAME);
        inEnglish("chart", "as=table&under=" + code, NAME, UNDER, TITLE);
    }

    @Test
    void what_an_auditor_reads_says_which_of_its_names_are_swedish() {
        signIn(new Grants(Set.of(Role.AUDITOR), true, Set.of()));
        inEnglish("audit", "thing=" + unit, NAME, FORMER_NAME);
        inEnglish("audit/beliefs", "thing=" + unit, NAME, FORMER_NAME);
        inEnglish("audit/beliefs", "as=table&thing=" + unit, NAME, FORMER_NAME);
        inEnglish("audit/beliefs", "aspect=head&thing=" + unit, NAME);
        inEnglish("audit/reports", "report=late&under=" + code, FORMER_NAME, TITLE);
    }

    @Test
    void an_organisation_that_has_no_name_in_english_is_named_in_swedish_on_every_page() {
        record(
                ChangeId.next(),
                new RenameUnit(unit("GBG"), LocalText.sv(NAME), TODAY),
                new RenameUnit(unit("GBG"), new LocalText("Göteborgs Stad", "City of Gothenburg"), TODAY.plusDays(1)));
        inEnglish("accessibility", "", NAME);
    }

    /** Opens the page in English, where these texts are marked as Swedish, and in Swedish, where none is. */
    private void inEnglish(String path, String query, String... marked) {
        read(Texts.SWEDISH);
        open(path, query);
        assertThat(marked("sv")).as("Swedish in Swedish, at %s", path).isEmpty();
        assertThat(marked("en")).as("English in Swedish, at %s", path).isEmpty();
        read(Texts.ENGLISH);
        open(path, query);
        assertThat(unmarked(page())).as("not marked, at %s", path).doesNotContain(ONLY_SWEDISH);
        assertThat(marked("sv"))
                .as("marked as Swedish, at %s", path)
                .contains(marked)
                .allMatch(ONLY_SWEDISH::contains);
    }

    private void read(Locale locale) {
        UI.getCurrent().getSession().setLocale(locale);
        UI.getCurrent().setLocale(locale);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private Element page() {
        return find(MainLayout.class).single().getElement();
    }

    /** All that the page says in the language that it is in. */
    private static String unmarked(Element element) {
        StringBuilder all = new StringBuilder(element.isTextNode() ? element.getText() : "");
        element.getChildren()
                .filter(child -> child.isTextNode() || child.getAttribute("lang") == null)
                .forEach(child -> all.append(unmarked(child)));
        return all.toString();
    }

    /** What the page says in another language, but for the names of the languages themselves. */
    private List<String> marked(String language) {
        List<String> all = new ArrayList<>();
        collect(page(), language, all);
        return all;
    }

    private static void collect(Element element, String language, List<String> all) {
        if (!element.isTextNode() && !element.getClassList().contains("language")) {
            if (language.equals(element.getAttribute("lang"))) {
                all.add(element.getTextRecursively());
            }
            element.getChildren().forEach(child -> collect(child, language, all));
        }
    }
}
