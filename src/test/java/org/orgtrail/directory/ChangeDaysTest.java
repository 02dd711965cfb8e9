package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;

/** The days on which something changed. */
@OrgtrailTest
class ChangeDaysTest extends DirectoryCase {

    @Test
    void beginnings_changes_and_ends_count_each_thing_once_a_day_and_contacts_only_for_who_sees_them() {
        UnitId top = unit("Toppen", null);
        UnitId under = unit("Under", top);
        PostId post = post(under, "Chef", PostRole.HEAD);
        PersonId person = person("Anna");
        appoint(post, person, D2021);
        Done before = did(rename(under, "Undret", D2022));
        did(new CorrectStep(step(under, Attribute.NAMES), rename(under, "Undren", D2023)));
        UnitId beside = unit("Bredvid", null);
        did(new CloseUnit(beside, ClosingOutcome.ABOLISHED, List.of(), null, D2024));
        LocalDate secret = LocalDate.of(2022, 7, 7);
        did(phone(ContactId.next(), post, "031-1", Visibility.STAFF, secret));

        assertThat(days(Optional.empty(), Position.LATEST, Actor.VISITOR))
                .containsExactly("2020-01-01 4", "2021-01-01 1", "2023-01-01 1", "2024-01-01 1");
        assertThat(days(Optional.empty(), Position.LATEST, admin)).contains(secret + " 1");
        assertThat(days(Optional.of(under), Position.LATEST, Actor.VISITOR))
                .containsExactly("2020-01-01 2", "2021-01-01 1", "2023-01-01 1");
        assertThat(days(Optional.of(beside), Position.LATEST, Actor.VISITOR))
                .containsExactly("2020-01-01 1", "2024-01-01 1");
        assertThat(days(Optional.of(under), before.position(), Actor.VISITOR))
                .as("as it was known then")
                .containsExactly("2020-01-01 2", "2021-01-01 1", "2022-01-01 1");
        assertThat(days(Optional.of(UnitId.next()), Position.LATEST, Actor.VISITOR))
                .isEmpty();

        did(new MoveUnit(beside, under, D2022));
        assertThat(days(Optional.of(under), Position.LATEST, Actor.VISITOR))
                .as("what comes under the unit counts there from that day on")
                .containsExactly("2020-01-01 2", "2021-01-01 1", "2022-01-01 1", "2023-01-01 1", "2024-01-01 1");

        Done later = did(establish("Senare", null, LocalDate.of(2025, 5, 5)));
        assertThat(days(Optional.empty(), Position.LATEST, Actor.VISITOR)).contains("2025-05-05 1");
        assertThat(days(Optional.empty(), new Position(later.position().value() - 1), Actor.VISITOR))
                .doesNotContain("2025-05-05 1");
    }

    private List<String> days(Optional<UnitId> under, Position known, Actor actor) {
        return directory.changeDays(under, known, actor).stream()
                .map(day -> day.day() + " " + day.changes())
                .toList();
    }
}
