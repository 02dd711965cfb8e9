package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.access.Accounts;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.error.Unknown;
import org.orgtrail.ui.record.CorrectionMenus;
import org.orgtrail.ui.record.RecordButtons;
import org.orgtrail.ui.record.RecordMenus;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;
import org.springframework.stereotype.Service;

/** Chooses what the directory shows for an address. */
@Service
final class UnitScreens {

    /** What to show, under which title, and which unit the tree opens. */
    record Screen(Component content, String title, List<UnitRef> trail) {}

    private final DirectoryQueries directory;
    private final HistoryQueries history;
    private final Accounts accounts;
    private final RecordMenus record;
    private final RecordButtons buttons;
    private final CorrectionMenus correct;

    UnitScreens(
            DirectoryQueries directory,
            HistoryQueries history,
            Accounts accounts,
            RecordMenus record,
            RecordButtons buttons,
            CorrectionMenus correct) {
        this.directory = directory;
        this.history = history;
        this.accounts = accounts;
        this.record = record;
        this.buttons = buttons;
        this.correct = correct;
    }

    /**
     * The page of the unit with that code.
     *
     * @param sources whether it is to list where its values come from
     */
    Screen unit(String code, boolean sources, Visit visit) {
        UnitCode parsed = Unknown.code(code);
        return switch (directory.unit(parsed, visit.asOf(), visit.actor())) {
            case UnitAnswer.Page(UnitPage page) -> page(page, sources, visit);
            case UnitAnswer.NotThen then -> notThen(then, visit);
            case UnitAnswer.RegisteredInError(UnitCode wrong, UnitId _) -> registeredInError(wrong, visit);
            case UnitAnswer.NeverHeardOf() -> throw Unknown.unit(parsed.value());
        };
    }

    /** The page of the only root, or what stands in its place. */
    Screen start(Visit visit) {
        List<TreeNode> roots = directory.roots(visit.asOf(), visit.actor());
        return switch (roots.size()) {
            case 0 -> visit.known().now() ? empty(visit) : notKnown(visit);
            case 1 -> unit(roots.getFirst().code().value(), false, visit);
            default -> several(roots, visit);
        };
    }

    private Screen page(UnitPage page, boolean shown, Visit visit) {
        Sources sources =
                new Sources(history.blame(page.unit().ref().id(), visit.asOf(), visit.actor()), shown, accounts, visit);
        Section content = new UnitSection(page, sources, visit, record, correct);
        boolean whole = page.path().isEmpty()
                && directory.roots(visit.asOf(), visit.actor()).size() == 1;
        ChangesAside changes = new ChangesAside(page.unit().ref(), whole, history, visit);
        Section both = new Section(content, changes);
        both.addClassName("unit-page");
        return new Screen(both, visit.say(page.unit().ref().names()), page.trail());
    }

    private Screen notThen(UnitAnswer.NotThen then, Visit visit) {
        UnitRef unit = then.unit();
        LocalDate day = visit.when().day();
        Section content = messagePage(Markup.text("directory.not-then.title", visit, unit.names(), day));
        content.add(new Paragraph(visit.text("directory.not-then.exists")));
        UnorderedList list =
                Periods.list(then.lifetimes(), then.startUnknown(), Optional.of(Visit.page(unit.code())), visit);
        content.add(list, new LineageBlock(then.lineage(), visit));
        correct.ofEnd(unit, then.lineage(), visit).ifPresent(content::add);
        content.add(historyLink(unit.code(), Map.of(), visit), toDirectory(visit));
        return new Screen(content, visit.say(unit.names()), List.of());
    }

    private static Screen registeredInError(UnitCode code, Visit visit) {
        String title = visit.text("directory.in-error.title", code.value());
        Section content = messagePage(new Text(title));
        content.add(
                new Paragraph(visit.text("directory.in-error.text")),
                historyLink(code, Map.of("order", "recorded"), visit),
                toDirectory(visit));
        return new Screen(content, title, List.of());
    }

    private static Screen notKnown(Visit visit) {
        Section content = messagePage(new Text(visit.text("directory.empty.not-known")));
        LocalDate day = visit.when().day();
        visit.known()
                .day()
                .map(known -> new Paragraph(visit.text("directory.empty.not-known.text", known, day)))
                .ifPresent(content::add);
        content.add(new Paragraph(Markup.inside(
                visit.text("record.start.known-now"), visit.knownNow().address(""))));
        return new Screen(content, visit.text("shell.directory"), List.of());
    }

    private Screen empty(Visit visit) {
        Section content = messagePage(new Text(visit.text("directory.empty.title")));
        switch (visit.when().tense()) {
            case TODAY -> {
                content.add(new Paragraph(visit.text("directory.empty.text")));
                buttons.forRoot(visit).ifPresent(content::add);
                if (visit.actor().equals(Actor.VISITOR)) {
                    content.add(new Paragraph(Markup.inside(visit.text("directory.empty.sign-in"), "login")));
                }
            }
            case PAST, FUTURE ->
                content.add(
                        new Paragraph(visit.text(
                                "directory.empty.that-day", visit.when().day())),
                        new Paragraph(Markup.inside(visit.text("directory.empty.to-today"), ".")));
        }
        return new Screen(content, visit.text("shell.directory"), List.of());
    }

    private Screen several(List<TreeNode> roots, Visit visit) {
        Section content = messagePage(new Text(visit.text("shell.directory")));
        UnorderedList list = new UnorderedList();
        list.addClassName("roots");
        content.add(Markup.help(visit.text("directory.several")));
        for (TreeNode root : roots) {
            list.add(new ListItem(Markup.inside(root.names(), visit.address(Visit.page(root.code())), visit)));
        }
        content.add(list);
        buttons.forRoot(visit).ifPresent(content::add);
        return new Screen(content, visit.text("shell.directory"), List.of());
    }

    private static Section messagePage(Component... heading) {
        Section section = new Section(new H1(heading));
        section.addClassNames("page", "message-page");
        return section;
    }

    private static Paragraph historyLink(UnitCode code, Map<String, String> more, Visit visit) {
        return new Paragraph(
                Markup.inside(visit.text("directory.whole-history"), visit.address(Visit.history(code), more)));
    }

    private static Paragraph toDirectory(Visit visit) {
        return new Paragraph(Markup.inside(visit.text("error.to-directory"), visit.address("")));
    }
}
