package org.orgtrail.sample.city;

import java.util.Optional;
import org.orgtrail.organisation.command.CloseForum;
import org.orgtrail.organisation.command.DescribeForum;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.MoveForum;
import org.orgtrail.organisation.command.RenameForum;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;

/** What happens to the forums of the sample city. */
final class ForumIdeas {

    private ForumIdeas() {}

    static boolean establish(CityDraft draft) {
        City city = draft.city;
        Optional<CityUnit> host =
                city.forumCount() >= city.size.forums() ? Optional.empty() : city.unit(unit -> unit.free(draft.from));
        host.ifPresent(unit -> {
            draft.because("De som berörs ska höras", "Dialogen får en fast form", "Uppdrag i budgeten");
            draft.decidedFor(unit);
            establish(draft, unit);
            draft.touch(unit);
        });
        return host.isPresent();
    }

    static void establish(CityDraft draft, CityUnit unit) {
        CityForum forum = CityNaming.forum(draft.city);
        unit.forums.add(forum);
        draft.city.countForums(1);
        LocalText text = draft.city.chance(0.8) ? CityTexts.ofForum(draft.city) : null;
        draft.say(new EstablishForum(
                forum.id,
                unit.id,
                forum.name.text(),
                text,
                draft.city.chance(0.5) ? link(forum.name, unit) : null,
                draft.from));
    }

    private static Link link(CityName name, CityUnit unit) {
        return new Link(
                new LocalText("Läs mer om " + name.lowered().sv(), "Read more about the " + name.en()),
                "https://stad.example/forum/" + CityStaff.plain(unit.code + "-" + name.sv()));
    }

    static boolean change(CityDraft draft) {
        Optional<CityUnit> host = draft.city.unit(unit -> !unit.forums.isEmpty() && unit.free(draft.from));
        host.ifPresent(unit -> {
            CityForum forum = draft.city.pick(unit.forums);
            if (draft.city.chance(0.5)) {
                draft.because("Texten säger vad forumet gör i dag", "Texten har setts över");
                LocalText text = CityTexts.ofForum(draft.city);
                draft.say(new DescribeForum(
                        forum.id,
                        new LocalText(
                                text.sv() + " Reviderat " + draft.from + ".",
                                text.en() + " Revised " + draft.from + "."),
                        link(forum.name, unit),
                        draft.from));
            } else {
                draft.because("Fler ska känna igen sig i namnet");
                forum.rename();
                draft.say(new RenameForum(forum.id, forum.name.text(), draft.from));
            }
            draft.touch(unit);
        });
        return host.isPresent();
    }

    static boolean move(CityDraft draft) {
        City city = draft.city;
        Optional<CityUnit> host = city.unit(unit -> !unit.forums.isEmpty() && unit.free(draft.from));
        Optional<CityUnit> to = host.flatMap(old -> city.unit(unit -> unit != old && unit.free(draft.from)));
        to.ifPresent(unit -> {
            CityUnit old = host.orElseThrow();
            CityForum forum = city.pick(old.forums);
            draft.because("Forumet hör hemma där frågorna bereds", "Samordningen flyttas");
            draft.decidedFor(old);
            draft.say(new MoveForum(forum.id, unit.id, draft.from));
            old.forums.remove(forum);
            unit.forums.add(forum);
            draft.touch(old);
            draft.touch(unit);
        });
        return to.isPresent();
    }

    static boolean close(CityDraft draft) {
        City city = draft.city;
        Optional<CityUnit> host = city.forumCount() <= city.size.forums() * 0.95
                ? Optional.empty()
                : city.unit(unit -> !unit.forums.isEmpty() && unit.free(draft.from));
        host.ifPresent(unit -> {
            CityForum forum = city.pick(unit.forums);
            draft.because("Uppdraget är slutfört", "Få har deltagit", "Frågorna tas om hand på annat sätt");
            draft.decidedFor(unit);
            unit.forums.remove(forum);
            city.countForums(-1);
            draft.say(new CloseForum(forum.id, draft.from));
            draft.touch(unit);
        });
        return host.isPresent();
    }
}
