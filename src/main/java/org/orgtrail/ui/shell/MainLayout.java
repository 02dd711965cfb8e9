package org.orgtrail.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.access.Administration;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.shared.Preparation;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.ui.shell.LiveNote.News;
import org.springframework.beans.factory.annotation.Value;

/** What stands round every page: the header, the as-of bar, what there is to say of the read models, {@code main}, and the footer. */
@Layout
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    /** The read models that pages are made of. */
    static final List<String> READ_MODELS = List.of("directory", "history");

    private final Visits visits;
    private final DirectoryQueries directory;
    private final ReadModels readModels;
    private final String productName;

    private final Anchor brand = new Anchor();
    private final MainNav nav;
    private final SearchField search;
    private final AsOfBar asOfBar;
    private final Paragraph behind = new Paragraph();
    private final UserMenu userMenu;
    private final SampleNote sampleNote;
    private final LiveNote live;
    private final Main main = new Main();
    private final PageFooter footer = new PageFooter();
    private @Nullable String shownPath;

    MainLayout(
            Visits visits,
            DirectoryQueries directory,
            ReadModels readModels,
            Preparation preparation,
            LiveUpdates updates,
            Administration administration,
            CurrentActor currentActor,
            AuthenticationContext authentication,
            @Value("${orgtrail.name:Orgtrail}") String productName) {
        this.visits = visits;
        this.directory = directory;
        this.readModels = readModels;
        this.sampleNote = new SampleNote(preparation);
        live = new LiveNote(updates);
        this.productName = productName;
        this.userMenu = new UserMenu(currentActor, authentication);
        nav = new MainNav(administration);
        search = new SearchField(directory);
        asOfBar = new AsOfBar(directory);
        addClassName("shell");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        behind.addClassName("behind");
        behind.getElement().setAttribute("role", "status");
        brand.addClassName("brand");
        Div tools = new Div(search, new Language(getLocale()), userMenu);
        tools.addClassName("top-tools");
        Header header = new Header(brand, nav, tools);
        header.addClassName("top");
        add(skipLink(), header, asOfBar, behind, sampleNote, live, main, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        live.reading();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        search.show(visit, event.getLocation());
        asOfBar.show(
                visit,
                event.getLocation(),
                inDirectory(event).flatMap(page -> page.part().stream()).findFirst());
        userMenu.on(event.getLocation());
        setClassName("past", visit.when().tense() == AsOfDay.Tense.PAST);
        setClassName("future", visit.when().tense() == AsOfDay.Tense.FUTURE);
        setClassName("known-earlier", !visit.known().now());
        nameBrand(visit);
        nav.show(
                visit,
                event.getLocation().getPath(),
                inDirectory(event).findAny().isPresent());
        showWhatIsBehind(visit);
        sampleNote.show();
        footer.show(visit);
        live.read(news(visit, event.getActiveChain()));
        moveFocus(event.getLocation().getPath());
    }

    private static News news(Visit visit, List<HasElement> chain) {
        if (!visit.known().now()) {
            return News.NONE;
        }
        return chain.stream().anyMatch(ReadAnew.class::isInstance)
                ? News.BROUGHT
                : chain.stream().anyMatch(OfferedAnew.class::isInstance) ? News.OFFERED : News.NONE;
    }

    private static Stream<InDirectory> inDirectory(AfterNavigationEvent event) {
        return event.getActiveChain().stream()
                .filter(InDirectory.class::isInstance)
                .map(InDirectory.class::cast);
    }

    private void nameBrand(Visit visit) {
        List<TreeNode> roots = directory.roots(visit.asOf(), visit.actor());
        brand.removeAll();
        brand.setHref(visit.address(""));
        if (roots.size() == 1) {
            Span what = new Span(visit.text("shell.brand"));
            brand.add(new Span(Markup.said(roots.getFirst().names(), visit), new Text(" ")), what);
            what.addClassName("brand-what");
        } else {
            brand.add(new Span(productName));
        }
    }

    private void showWhatIsBehind(Visit visit) {
        behind.setText(READ_MODELS.stream()
                .map(readModels::state)
                .filter(ReadModels.State::stopped)
                .findFirst()
                .map(state -> state.recordedAt()
                        .map(instant -> visit.text("shell.behind", visit.minute(instant)))
                        .orElseGet(() -> visit.text("shell.behind.empty")))
                .orElse(""));
    }

    /**
     * A new page is read from its heading. Another day of the same page, or another part of it, leaves the reader where they are,
     * unless the form or link that they came by has gone with what it stood on.
     */
    private void moveFocus(String path) {
        if (shownPath != null && !shownPath.equals(path)) {
            Focus.onHeading();
            main.getElement().executeJs("window.scrollTo(0, 0)");
        } else if (shownPath != null) {
            Focus.onHeadingOfLost();
        }
        shownPath = path;
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        // The page has a base address, which would lead "#main" away from it.
        skip.getElement().executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  document.getElementById('main').focus();
                });
                """);
        return skip;
    }
}
