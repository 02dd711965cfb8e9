package org.orgtrail.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orgtrail.directory.Head;
import org.orgtrail.directory.Leadership;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.ui.shell.Visit;

/**
 * A unit as the chart shows it, in the reader's language. It goes to the browser as JSON; {@code chart-branches.js} has the same.
 *
 * @param page the address of its page
 * @param under the address of the chart of it alone
 * @param children how many units are directly under it
 * @param ledFrom the name of the unit above that the leaders are of, where it has no head of its own; else empty
 */
record ChartUnit(
        String id,
        String name,
        String type,
        String page,
        String under,
        int children,
        List<Leader> leaders,
        String ledFrom) {

    /**
     * Who leads it.
     *
     * @param name empty where the post is vacant
     * @param kind how the post is held where it is not for good, else empty
     */
    record Leader(String name, String title, String kind) {

        static Stream<Leader> of(Head head, Visit visit) {
            String title = visit.say(head.title());
            return head.holders().isEmpty()
                    ? Stream.of(new Leader("", title, ""))
                    : head.holders().stream().map(holder -> new Leader(holder.name(), title, kind(holder, visit)));
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
                        .orElse(""));
    }
}
