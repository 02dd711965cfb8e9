package org.orgtrail.ui.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.orgtrail.directory.Head;
import org.orgtrail.directory.Leadership;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.ui.shell.Visit;

/**
 * A unit as the chart shows it, in the reader's language. It goes to the browser as JSON; {@code chart-branches.js} has the same.
 *
 * @param lang of the name, as HTML has it, where it is not the page's; else empty
 * @param page the address of its page
 * @param under the address of the chart of it alone
 * @param children how many units are directly under it
 * @param ledFrom the name of the unit above that the leaders are of, where it has no head of its own; else empty
 * @param ledFromLang of that name, as {@code lang}
 */
record ChartUnit(
        String id,
        String name,
        String lang,
        String type,
        String page,
        String under,
        int children,
        List<Leader> leaders,
        String ledFrom,
        String ledFromLang) {

    /**
     * Who leads it.
     *
     * @param name empty where the post is vacant
     * @param lang of the title, as a unit's
     * @param kind how the post is held where it is not for good, else empty
     */
    record Leader(String name, String title, String lang, String kind) {

        static Stream<Leader> of(Head head, Visit visit) {
            String title = visit.say(head.title());
            String lang = foreign(head.title(), visit);
            return head.holders().isEmpty()
                    ? Stream.of(new Leader("", title, lang, ""))
                    : head.holders().stream()
                            .map(holder -> new Leader(holder.name(), title, lang, kind(holder, visit)));
        }

        private static String kind(Head.Holder holder, Visit visit) {
            return holder.kind() == AppointmentKind.PERMANENT
                    ? ""
                    : visit.text("appointment-kind." + holder.kind() + ".short");
        }
    }

    static ChartUnit of(TreeNode unit, Optional<Leadership> led, Visit visit) {
        return new ChartUnit(
                unit.id().text(),
                visit.say(unit.names()),
                foreign(unit.names(), visit),
                visit.text("type." + unit.type()),
                visit.address(Visit.page(unit.code())),
                ChartPart.CHART.under(unit.code()).address(visit),
                unit.children(),
                led.stream()
                        .flatMap(it -> it.heads().stream())
                        .flatMap(head -> Leader.of(head, visit))
                        .toList(),
                led.flatMap(Leadership::inheritedFrom)
                        .map(unitAbove -> visit.say(unitAbove.names()))
                        .orElse(""),
                led.flatMap(Leadership::inheritedFrom)
                        .map(unitAbove -> foreign(unitAbove.names(), visit))
                        .orElse(""));
    }

    private static String foreign(LocalText text, Visit visit) {
        return text.foreignIn(visit.locale()).map(Locale::getLanguage).orElse("");
    }
}
