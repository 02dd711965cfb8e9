package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.command.LiftProtection;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

class ProtectingTest extends RecordingScreenTest {

    private static final String NAME = "Hanna Meland";

    @Autowired
    private DirectoryQueries directory;

    private PersonId person = PersonId.next();

    @BeforeEach
    void find_her() {
        person = directory
                .findPeople(NAME, AsOf.on(TODAY), Actor.VISITOR, 0, 1)
                .getFirst()
                .id();
    }

    @AfterEach
    void lift() {
        organisation.record(
                new Change(ChangeId.next(), log.end(), null, null, null, java.util.List.of(new LiftProtection(person))),
                new Actor.ApiCaller());
        readModels.await(log.end());
    }

    private void signIn(Role... roles) {
        signIn(new Grants(Set.of(roles), false, Set.of()));
    }

    @Test
    void a_records_officer_protects_a_person_on_their_page_and_lifts_that() {
        signIn(Role.RECORDS_OFFICER);
        open("person/" + person, "");
        press("Skydda " + NAME, "Personen försvinner genast ur allt som visas");
        assertThat(shown()).contains(NAME, "skyddad", "Häv skyddet av " + NAME);
        signIn(Role.EDITOR, Role.ADMINISTRATOR);
        for (String page : new String[] {"person/", "person/%s/history", "person/%s/coming"}) {
            open(page.contains("%") ? page.formatted(person) : page + person, "");
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        }
        open("changes", "person=" + person);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        open("unit/SLK-KOM", "");
        assertThat(shown()).doesNotContain(NAME);
        open("unit/SLK-KOM", "on=2020-01-01");
        assertThat(shown()).doesNotContain(NAME);
        open("unit/SLK-KOM/history", "");
        assertThat(shown()).doesNotContain(NAME).containsIgnoringCase("en person som inte visas");
        signIn(Role.RECORDS_OFFICER);
        open("person/" + person, "");
        press("Häv skyddet av " + NAME, "Personen visas genast för alla igen");
        signIn();
        open("person/" + person, "");
        assertThat(shown()).contains(NAME).doesNotContain("skyddad");
    }

    private void press(String text, String explanation) {
        press(find(NativeButton.class).withText(text).single());
        assertThat(find(ChangeDialog.class).single().getElement().getTextRecursively())
                .contains(explanation);
        click("Förhandsgranska");
        assertThat(preview()).contains(NAME);
        click("Registrera");
    }

    private void press(NativeButton button) {
        test(button).click();
    }

    @Test
    void nobody_else_is_offered_that() {
        for (Role role : Role.values()) {
            signIn(role);
            open("person/" + person, "");
            assertThat(find(NativeButton.class).withTextContaining("Skydda").exists())
                    .as("offered to %s", role)
                    .isEqualTo(role == Role.RECORDS_OFFICER);
        }
    }
}
