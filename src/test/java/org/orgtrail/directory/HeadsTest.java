package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.OrgtrailTest;

/** What a chart of many units asks: who leads each, and what is under each, all at once. */
@OrgtrailTest
class HeadsTest extends DirectoryCase {

    @Test
    void each_unit_s_heads_are_told_vacant_and_acting_ones_too() {
        UnitId led = unit("Ledd", null);
        UnitId vacant = unit("Vakant", null);
        UnitId headless = unit("Utan chefspost", null);
        PostId head = post(led, "Direktör", PostRole.HEAD);
        post(led, "Ställföreträdare", PostRole.DEPUTY);
        post(vacant, "Chef", PostRole.HEAD);
        post(headless, "Utredare", PostRole.OTHER);
        PersonId anna = person("Anna");
        PersonId bo = person("Bo");
        did(new AppointPerson(AppointmentId.next(), head, bo, AppointmentKind.ACTING, D2021, null));
        AppointmentId annas = appoint(head, anna, D2020);
        Done both = did(new EndAppointment(annas, null, D2022));

        List<UnitId> all = List.of(led, vacant, headless);
        assertThat(heads(all, AsOf.on(D2021)))
                .isEqualTo(Map.of(led, List.of("Direktör: Anna PERMANENT, Bo ACTING"), vacant, List.of("Chef: ")));
        assertThat(heads(all, AsOf.on(D2020)).get(led)).containsExactly("Direktör: Anna PERMANENT");
        assertThat(heads(all, both.on(D2022)).get(led)).containsExactly("Direktör: Bo ACTING");
        assertThat(heads(List.of(), AsOf.on(D2021))).isEmpty();
    }

    @Test
    void a_unit_without_a_head_post_is_led_by_the_nearest_above_that_has_one() {
        UnitId top = unit("Toppen", null);
        UnitId middle = unit("Mitten", top);
        UnitId lower = unit("Nedre", middle);
        UnitId lowest = unit("Nederst", lower);
        UnitId beside = unit("Bredvid", top);
        PostId director = post(top, "Direktör", PostRole.HEAD);
        appoint(director, person("Anna"), D2020);
        PostId head = post(lower, "Chef", PostRole.HEAD);

        List<UnitId> all = List.of(lowest, lower, middle, beside, top);
        assertThat(heads(all, AsOf.on(D2021)))
                .isEqualTo(Map.of(
                        top, List.of("Direktör: Anna PERMANENT"),
                        middle, List.of("Direktör: Anna PERMANENT", "from Toppen"),
                        beside, List.of("Direktör: Anna PERMANENT", "from Toppen"),
                        lower, List.of("Chef: "),
                        lowest, List.of("Chef: ", "from Nedre")));
        assertThat(heads(List.of(lowest), AsOf.on(D2021))).containsOnlyKeys(lowest);

        did(new AbolishPost(head, D2022));
        assertThat(heads(all, AsOf.on(D2022)).get(lowest)).containsExactly("Direktör: Anna PERMANENT", "from Toppen");
        assertThat(heads(all, AsOf.on(D2021)).get(lowest)).containsExactly("Chef: ", "from Nedre");
    }

    @Test
    void the_units_under_each_are_told_in_their_order() {
        UnitId one = unit("Ett", null);
        UnitId two = unit("Två", null);
        unit("Öst", one);
        UnitId west = unit("Väst", one);
        unit("Norr", two);
        unit("Under väst", west);

        Map<UnitId, List<TreeNode>> children = directory.children(List.of(one, two), AsOf.on(D2021), Actor.VISITOR);

        assertThat(children.get(one)).extracting(node -> node.names().sv()).containsExactly("Väst", "Öst");
        assertThat(children.get(one)).extracting(TreeNode::children).containsExactly(1, 0);
        assertThat(children.get(two)).extracting(node -> node.names().sv()).containsExactly("Norr");
        assertThat(directory.children(List.of(west, UnitId.next()), AsOf.on(D2021), Actor.VISITOR))
                .containsOnlyKeys(west);
    }

    private Map<UnitId, List<String>> heads(List<UnitId> units, AsOf asOf) {
        return directory.heads(units, asOf, Actor.VISITOR).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> Stream.concat(
                                        each.getValue().heads().stream().map(HeadsTest::text),
                                        each.getValue().inheritedFrom().stream()
                                                .map(from ->
                                                        "from " + from.names().sv()))
                                .toList()));
    }

    private static String text(Head head) {
        return head.title().sv() + ": "
                + String.join(
                        ", ",
                        head.holders().stream()
                                .map(holder -> holder.name() + " " + holder.kind())
                                .toList());
    }
}
