package org.orgtrail.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Finding;
import org.orgtrail.shared.ThingKind;

/**
 * Searches as one types, as of the day that the page shows. The findings are a list to choose from by arrow keys; Enter without
 * a choice leads to the page of all findings. What keys do is in {@code orgtrail-search.js}.
 */
@Tag("orgtrail-search")
public final class SearchField extends HtmlContainer {

    /** The page of all findings, and the parameter that says of what. */
    public static final String PAGE = "search";

    public static final String PARAMETER = "q";

    /** What can be found. */
    public static final Set<ThingKind> KINDS =
            EnumSet.of(ThingKind.UNIT, ThingKind.PERSON, ThingKind.POST, ThingKind.FORUM);

    /** Long enough not to search for every letter of a fast typist, short enough not to be noticed. */
    private static final int TYPING_MILLIS = 150;

    private static final int OF_EACH_KIND = 5;

    private final DirectoryQueries directory;
    private final Input input = new Input();
    private final Div list = new Div();
    private final Paragraph note = new Paragraph();
    private final Paragraph status = new Paragraph();

    private @Nullable Visit visit;
    private @Nullable String path;

    SearchField(DirectoryQueries directory) {
        this.directory = directory;
        getElement().setAttribute("role", "search");
        String label = getTranslation("search.label");
        NativeLabel caption = new NativeLabel(label);
        caption.addClassName("heard");
        caption.setFor("search-input");
        input.setId("search-input");
        input.setType("search");
        input.setPlaceholder(getTranslation("search.placeholder"));
        input.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "search-list")
                .setAttribute("aria-keyshortcuts", "Control+K Meta+K")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "search");
        list.setId("search-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("search.findings"));
        note.addClassName("search-note");
        Div popup = new Div(list, note);
        popup.addClassName("search-popup");
        popup.getElement().setAttribute("hidden", true);
        status.addClassName("heard");
        status.getElement().setAttribute("role", "status");
        add(caption, input, popup, status);
        list.setVisible(false);
        input.getElement()
                .addEventListener("input", _ -> search())
                .debounce(TYPING_MILLIS)
                .synchronizeProperty("value");
        getElement()
                .addEventListener(
                        "pick",
                        event -> pick(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        getElement()
                .addEventListener(
                        "seek",
                        event -> seek(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        BrowserModules.load("orgtrail-search", event.getUI());
    }

    /** On another day of the same page, what is being typed is looked for on that day. */
    void show(Visit shown, Location at) {
        boolean samePage = at.getPath().equals(path);
        visit = shown;
        path = at.getPath();
        if (at.getPath().equals(PAGE)) {
            input.setValue(at.getQueryParameters().getSingleParameter(PARAMETER).orElse(""));
            offer(List.of(), "", "");
        } else if (samePage) {
            search();
        } else {
            input.setValue("");
            offer(List.of(), "", "");
        }
    }

    private void search() {
        Visit now = visit;
        String text = input.getValue();
        if (now == null || text.isBlank()) {
            offer(List.of(), "", "");
            return;
        }
        List<Finding> findings = directory.search(text, KINDS, now.asOf(), now.actor(), OF_EACH_KIND);
        boolean guessed = findings.stream().anyMatch(finding -> finding.fit() == Finding.Fit.ALIKE);
        String hint = findings.isEmpty()
                ? now.text("search.none", text.strip())
                : now.text(guessed ? "search.alike" : "search.enter");
        offer(findings, hint, Found.count(findings, now));
    }

    private void offer(List<Finding> findings, String hint, String heard) {
        note.setText(hint);
        status.setText(heard);
        list.removeAll();
        list.setVisible(!findings.isEmpty());
        Visit now = visit;
        if (now == null) {
            return;
        }
        int place = 0;
        for (ThingKind kind : KINDS) {
            List<Finding> its = findings.stream()
                    .filter(finding -> finding.thing().kind() == kind)
                    .toList();
            if (!its.isEmpty()) {
                list.add(group(kind, its, place, now));
                place += its.size();
            }
        }
    }

    private Div group(ThingKind kind, List<Finding> its, int first, Visit now) {
        Div heading = new Div(now.text("search.kind." + kind));
        heading.setId("search-" + kind.prefix());
        heading.addClassName("search-kind");
        heading.getElement().setAttribute("role", "presentation");
        Div group = new Div(heading);
        group.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "search-" + kind.prefix());
        for (int i = 0; i < its.size(); i++) {
            group.add(option(its.get(i), first + i, now));
        }
        return group;
    }

    private Div option(Finding finding, int place, Visit now) {
        Div option = new Div(Found.name(finding, input.getValue(), now));
        option.setId("search-option-" + place);
        option.addClassName("search-option");
        option.getElement()
                .setAttribute("role", "option")
                .setAttribute("aria-selected", "false")
                .setAttribute("data-address", now.address(finding.address()));
        Span more = new Span();
        more.addClassName("found-more");
        Found.more(finding, input.getValue(), now).forEach(more::add);
        option.add(more);
        return option;
    }

    private void pick(String address) {
        input.setValue("");
        Visit.go(address);
    }

    private void seek(String text) {
        if (visit != null) {
            Visit.go(visit.address(PAGE, Map.of(PARAMETER, text.strip())));
        }
    }
}
