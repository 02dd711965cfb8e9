package org.orgtrail.ui.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Leadership;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.BrowserModules;
import org.orgtrail.ui.shell.Visit;

/** The chart's element in the browser ({@code orgtrail-chart.js}), which asks here for what is opened. */
@Tag("orgtrail-chart")
final class OrgChart extends Component {

    /** How many units are sent at a time; {@code chart-branches.js} has the same. */
    private static final int A_TIME = 40;

    private static final List<String> TEXTS = List.of(
            "label",
            "tools",
            "in",
            "out",
            "fit",
            "svg",
            "png",
            "print",
            "page",
            "only",
            "failed",
            "not-fetched",
            "not-saved",
            "zoomed",
            "opened",
            "opened-some",
            "closed",
            "drawn",
            "turned",
            "before",
            "after",
            "units",
            "led-from");

    /** What the element is told at the start: {@code Setting} of {@code orgtrail-chart.js}. */
    record Setting(Map<String, String> texts, String title, String asOf, String file) {}

    /** Units, and how many there are besides those sent: {@code Answer} of {@code chart-branches.js}. */
    record Answer(List<ChartUnit> units, int total) {}

    private final DirectoryQueries directory;
    private @Nullable Visit visit;
    private List<TreeNode> top = List.of();

    OrgChart(DirectoryQueries directory) {
        this.directory = directory;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        BrowserModules.load("orgtrail-chart", event.getUI());
    }

    /** Shows these units, the topmost, and what is under them as the reader opens it. */
    void show(List<TreeNode> units, String title, Visit asked) {
        visit = asked;
        top = units;
        // The module is loaded after the element has been put into the page.
        getElement()
                .executeJs(
                        "customElements.whenDefined('orgtrail-chart').then(() => this.show($0))",
                        new Setting(
                                texts(asked),
                                title,
                                asOf(asked),
                                "orgtrail-" + asked.when().day()));
    }

    /**
     * Some of the units directly under one, with who leads them.
     *
     * @param parent the unit's id; empty for the topmost
     * @param from the place of the first one, from 0
     */
    @ClientCallable
    Answer units(String parent, int from) {
        if (visit == null || from < 0) {
            return new Answer(List.of(), 0);
        }
        Visit asked = visit;
        List<TreeNode> all = parent.isEmpty() ? top : children(parent, asked);
        List<TreeNode> some = all.stream().skip(from).limit(A_TIME).toList();
        Map<UnitId, Leadership> heads =
                directory.heads(some.stream().map(TreeNode::id).toList(), asked.asOf(), asked.actor());
        return new Answer(
                some.stream()
                        .map(unit -> ChartUnit.of(unit, Optional.ofNullable(heads.get(unit.id())), asked))
                        .toList(),
                all.size());
    }

    private List<TreeNode> children(String parent, Visit asked) {
        try {
            return directory.children(UnitId.parse(parent), asked.asOf(), asked.actor());
        } catch (InvalidValue none) {
            return List.of();
        }
    }

    private static Map<String, String> texts(Visit visit) {
        Map<String, String> texts = new HashMap<>();
        TEXTS.forEach(key -> texts.put(key, visit.text("chart." + key, "{0}", "{1}", "{2}")));
        texts.put("vacant", visit.text("post.vacant"));
        return texts;
    }

    /** The day, and what was known, in words. */
    static String asOf(Visit visit) {
        return Stream.of(
                        Optional.of(visit.text("chart.as-of", visit.when().day())),
                        visit.known().day().map(day -> visit.text("chart.known", day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
