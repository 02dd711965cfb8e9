package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.CloseForum;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.RenameForum;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;

/** The pages of posts and forums. */
@OrgtrailTest
class PartsTest extends DirectoryCase {

    @Test
    void a_post_tells_who_holds_it_and_who_has_held_it_and_will() {
        UnitId unit = unit("Enheten", null);
        PostId post = post(unit, "Chef", PostRole.HEAD);
        PersonId first = person("Ada");
        PersonId second = person("Bo");
        AppointmentId former = appoint(post, first, D2020);
        did(
                new EndAppointment(former, null, D2022),
                new AppointPerson(AppointmentId.next(), post, second, AppointmentKind.ACTING, D2022, D2024));

        PostPage page = directory.post(post, AsOf.on(D2023), admin).orElseThrow();

        assertThat(page.there()).isTrue();
        assertThat(page.unit().id()).isEqualTo(unit);
        assertThat(page.post().holders()).extracting(UnitPage.Holder::name).containsExactly("Bo");
        assertThat(page.tenures())
                .extracting(PostPage.Tenure::name, PostPage.Tenure::kind, PostPage.Tenure::period)
                .containsExactly(
                        tuple("Bo", AppointmentKind.ACTING, new EffectivePeriod(D2022, D2024)),
                        tuple("Ada", AppointmentKind.PERMANENT, new EffectivePeriod(D2020, D2022)));
    }

    @Test
    void a_post_that_is_abolished_tells_what_it_was_and_that_it_is_not_there() {
        PostId post = post(unit("Enheten", null), "Chef", PostRole.HEAD);
        ContactId number = ContactId.next();
        did(phone(number, post, "031-1", Visibility.PUBLIC, D2020));
        did(new WithdrawContactPoint(number, D2022), new AbolishPost(post, D2022));

        PostPage page = directory.post(post, AsOf.on(D2023), admin).orElseThrow();

        assertThat(page.there()).isFalse();
        assertThat(page.lifetimes()).containsExactly(new EffectivePeriod(D2020, D2022));
        assertThat(page.post().title()).isEqualTo(LocalText.sv("Chef"));
        assertThat(page.post().contacts()).isEmpty();
    }

    @Test
    void a_forum_is_as_of_the_day_and_as_known_then() {
        UnitId host = unit("Värden", null);
        ForumId forum = ForumId.next();
        Done before = did(new EstablishForum(forum, host, LocalText.sv("Rådet"), null, null, D2020));
        did(new RenameForum(forum, LocalText.sv("Stora rådet"), D2021), new CloseForum(forum, D2023));

        assertThat(directory
                        .forum(forum, AsOf.on(D2022), admin)
                        .orElseThrow()
                        .forum()
                        .names()
                        .sv())
                .isEqualTo("Stora rådet");
        assertThat(directory
                        .forum(forum, before.on(D2022), admin)
                        .orElseThrow()
                        .forum()
                        .names()
                        .sv())
                .isEqualTo("Rådet");
        assertThat(directory.forum(forum, AsOf.on(D2024), admin).orElseThrow().there())
                .isFalse();
        assertThat(directory
                        .forum(forum, AsOf.on(D2024), admin)
                        .orElseThrow()
                        .host()
                        .id())
                .isEqualTo(host);
    }

    @Test
    void a_staff_number_of_a_post_is_not_for_visitors() {
        PostId post = post(unit("Enheten", null), "Chef", PostRole.HEAD);
        did(phone(ContactId.next(), post, "031-2", Visibility.STAFF, D2020));

        assertThat(directory
                        .post(post, AsOf.on(D2021), Actor.VISITOR)
                        .orElseThrow()
                        .post()
                        .contacts())
                .isEmpty();
        assertThat(directory
                        .post(post, AsOf.on(D2021), admin)
                        .orElseThrow()
                        .post()
                        .contacts())
                .hasSize(1);
    }

    @Test
    void what_was_never_heard_of_has_no_page() {
        assertThat(directory.post(PostId.next(), AsOf.on(D2021), admin)).isEmpty();
        PostId post = post(unit("Enheten", null), "Chef", PostRole.HEAD);
        assertThat(directory.forum(new ForumId(post.value()), AsOf.on(D2021), admin))
                .isEmpty();
        assertThat(List.of(directory
                        .post(post, AsOf.on(D2020), admin)
                        .orElseThrow()
                        .there()))
                .containsExactly(true);
    }
}
