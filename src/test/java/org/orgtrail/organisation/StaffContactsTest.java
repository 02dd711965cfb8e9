package org.orgtrail.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.organisation.Organisation.START;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may see a contact point is judged by what is so today, whatever day is asked about. */
@OrgtrailTest
class StaffContactsTest {

    private static final LocalDate HIDDEN = LocalDate.of(2024, 1, 1);

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void an_old_day_does_not_reveal_what_is_for_staff_today() {
        Actor admin = TestAccounts.administrator(jdbc, "admin");
        Organisation organisation = new Organisation(actions, admin);
        UnitId unit = UnitId.next();
        EstablishUnit establish = Organisation.establish(unit, "Enhet", null, START);
        ContactId hidden = ContactId.next();
        ContactId shown = ContactId.next();
        var position = organisation.did(
                establish,
                new PublishContactPoint(hidden, unit, ContactKind.PHONE, "111", null, Visibility.PUBLIC, START),
                new ChangeContactPoint(hidden, "111", null, Visibility.STAFF, HIDDEN),
                new PublishContactPoint(shown, unit, ContactKind.PHONE, "222", null, Visibility.STAFF, START),
                new ChangeContactPoint(shown, "222", null, Visibility.PUBLIC, HIDDEN));
        assertThat(readModels.await(position)).isTrue();

        UnitCode code = establish.code();
        assertThat(numbers(code, START, Actor.VISITOR)).isEmpty();
        assertThat(numbers(code, HIDDEN, Actor.VISITOR)).containsExactly("222");
        assertThat(numbers(code, START, admin)).containsExactly("111", "222");
        List<ContactId> both = List.of(hidden, shown);
        assertThat(directory.names(both, AsOf.on(START), Actor.VISITOR)).isEmpty();
        assertThat(directory.names(both, AsOf.on(START), admin)).hasSize(2);
    }

    private List<String> numbers(UnitCode code, LocalDate day, Actor actor) {
        UnitAnswer.Page answer = (UnitAnswer.Page) directory.unit(code, AsOf.on(day), actor);
        return answer.page().unit().contacts().stream()
                .map(UnitPage.Contact::value)
                .toList();
    }
}
