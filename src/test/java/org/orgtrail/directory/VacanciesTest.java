package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries.VacancyPage;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.MovePost;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.OrgtrailTest;

/** Which posts nobody holds, or somebody in another's place. */
@OrgtrailTest
class VacanciesTest extends DirectoryCase {

    @Test
    void vacant_and_acting_posts_under_a_unit_are_told_and_no_others() {
        UnitId top = unit("Toppen", null);
        UnitId lower = unit("Nedre", top);
        UnitId beside = unit("Bredvid", null);
        PostId held = post(top, "Direktör", PostRole.HEAD);
        appoint(held, person("Anna"), D2020);
        PostId vacated = post(lower, "Chef", PostRole.HEAD);
        AppointmentId bos = appoint(vacated, person("Bo"), D2020);
        Done ended = did(new EndAppointment(bos, null, D2022));
        post(top, "Utredare", PostRole.OTHER);
        post(beside, "Jurist", PostRole.OTHER);

        assertThat(told(top, AsOf.on(D2021))).containsExactly("Toppen: Utredare");
        assertThat(told(top, AsOf.on(D2023))).containsExactly("Nedre: Chef since 2022-01-01", "Toppen: Utredare");
        assertThat(told(lower, new AsOf(D2023, new Position(ended.position().value() - 1))))
                .isEmpty();

        did(new AppointPerson(AppointmentId.next(), vacated, person("Cia"), AppointmentKind.ACTING, D2023, null));
        assertThat(told(lower, AsOf.on(D2023))).containsExactly("Nedre: Chef Cia ACTING");

        did(new AppointPerson(AppointmentId.next(), vacated, person("Dan"), AppointmentKind.PERMANENT, D2024, null));
        assertThat(told(lower, AsOf.on(D2024))).containsExactly("Nedre: Chef Cia ACTING");

        did(new MovePost(vacated, beside, D2024));
        assertThat(told(lower, AsOf.on(D2024))).isEmpty();
        assertThat(told(beside, AsOf.on(D2024))).containsExactly("Bredvid: Chef Cia ACTING", "Bredvid: Jurist");
    }

    @Test
    void the_whole_organisation_is_told_where_no_unit_is_named() {
        UnitId one = unit("Ett", null);
        UnitId two = unit("Två", null);
        PostId gone = post(one, "Vakt", PostRole.OTHER);
        post(two, "Kock", PostRole.OTHER);
        did(new AbolishPost(gone, D2022));

        assertThat(told(Optional.empty(), AsOf.on(D2021))).contains("Ett: Vakt", "Två: Kock");
        assertThat(told(Optional.empty(), AsOf.on(D2023))).contains("Två: Kock").doesNotContain("Ett: Vakt");
    }

    @Test
    void they_are_told_part_by_part_in_swedish_order_and_counted() {
        UnitId top = unit("Ö-huset", null);
        for (String name : List.of("Öster", "Åker", "Zoo", "Ärlan", "Ask")) {
            post(unit(name, top), "Vakt", PostRole.OTHER);
        }
        post(top, "Vaktmästare", PostRole.OTHER);
        post(top, "Ägare", PostRole.OTHER);

        assertThat(told(top, AsOf.on(D2021)))
                .containsExactly(
                        "Ask: Vakt",
                        "Zoo: Vakt",
                        "Åker: Vakt",
                        "Ärlan: Vakt",
                        "Ö-huset: Vaktmästare",
                        "Ö-huset: Ägare",
                        "Öster: Vakt");
        VacancyPage part = directory.vacancies(Optional.of(top), AsOf.on(D2021), Actor.VISITOR, 2, 3);
        assertThat(told(part)).containsExactly("Åker: Vakt", "Ärlan: Vakt", "Ö-huset: Vaktmästare");
        assertThat(part.total()).isEqualTo(7);
    }

    private List<String> told(UnitId under, AsOf asOf) {
        return told(Optional.of(under), asOf);
    }

    private List<String> told(Optional<UnitId> under, AsOf asOf) {
        return told(directory.vacancies(under, asOf, Actor.VISITOR, 0, 500));
    }

    private static List<String> told(VacancyPage page) {
        return page.vacancies().stream()
                .map(each -> each.unit().names().sv() + ": " + each.title().sv()
                        + each.since().map(day -> " since " + day).orElse("")
                        + each.holders().stream()
                                .map(holder -> " " + holder.name() + " " + holder.kind())
                                .collect(Collectors.joining()))
                .toList();
    }
}
