package org.orgtrail.ui;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the application, opened by everybody: one without a row here fails the build. */
class EveryRouteTest extends ScreenTest {

    /** Who gets to a page: all others are led to the sign-in, or told that there is no such page. */
    private enum For {
        EVERYBODY,
        /** Whoever is signed in is led on from there. */
        VISITORS,
        ACCOUNT_HOLDERS,
        EDITORS,
        ADMINISTRATORS,
        /** And records officers. */
        AUDITORS
    }

    /** Of each page, whom it is for, and addresses of it: one about each of two subtrees, where it is about one. */
    private record Page(For whom, List<String> addresses) {}

    private enum Call {
        /** Answered to everybody. */
        OPEN,
        /** Answered to the holder of the token. */
        TOKEN
    }

    private static final Map<String, Call> CALLS = Map.ofEntries(
            entry("GET /api/v1/openapi.json", Call.OPEN),
            entry("GET /api/v1/openapi.json.yaml", Call.OPEN),
            entry("GET /api/v1/units", Call.OPEN),
            entry("GET /api/v1/units/{key}", Call.OPEN),
            entry("GET /api/v1/units/{key}/tree", Call.OPEN),
            entry("GET /api/v1/units/{key}/history", Call.OPEN),
            entry("GET /api/v1/units/{key}/blame", Call.OPEN),
            entry("GET /api/v1/people/{id}", Call.OPEN),
            entry("GET /api/v1/comparisons", Call.OPEN),
            entry("GET /api/v1/search", Call.OPEN),
            entry("GET /api/v1/changes", Call.OPEN),
            entry("POST /api/v1/changes", Call.TOKEN),
            entry("GET /api/v1/changes/{id}", Call.OPEN),
            entry("ANY /error", Call.OPEN));

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> controllers;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private HistoryQueries history;

    @Autowired
    private CurrentActor currentActor;

    private Map<String, Page> pages() {
        AsOf now = AsOf.on(TODAY);
        UnitId unit = directory
                .findUnits("SLK-KOM", now, Actor.VISITOR, 0, 1)
                .getFirst()
                .id();
        UnitPage page = ((UnitAnswer.Page) directory.unit(unit, now, Actor.VISITOR)).page();
        String post = page.unit().posts().getFirst().id().toString();
        String forum = page.subUnits().getFirst().forums().getFirst().id().toString();
        Elsewhere elsewhere = elsewhere(now);
        String person = directory
                .findPeople("Hanna Meland", now, Actor.VISITOR, 0, 1)
                .getFirst()
                .id()
                .toString();
        String change = history.entries(
                        Selection.of(new Scope.OfUnit(unit, true)), now, Actor.VISITOR, Span.AS_RECORDED, 0, 1)
                .entries()
                .getFirst()
                .change()
                .id()
                .toString();
        String account = TestAccounts.of(jdbc, "shown" + System.nanoTime(), Grants.of())
                .account()
                .toString();
        return Map.ofEntries(
                entry("", new Page(For.EVERYBODY, List.of(""))),
                entry("unit/:code", new Page(For.EVERYBODY, List.of("unit/SLK-KOM", "unit/SLK-NU"))),
                entry(
                        "unit/:code/history",
                        new Page(For.EVERYBODY, List.of("unit/SLK-KOM/history", "unit/SLK-NU/history"))),
                entry(
                        "unit/:code/coming",
                        new Page(For.EVERYBODY, List.of("unit/SLK-KOM/coming", "unit/SLK-NU/coming"))),
                entry(
                        "person/:id",
                        new Page(For.EVERYBODY, List.of("person/" + person, "person/" + elsewhere.person()))),
                entry(
                        "person/:id/history",
                        new Page(
                                For.EVERYBODY,
                                List.of("person/" + person + "/history", "person/" + elsewhere.person() + "/history"))),
                entry(
                        "person/:id/coming",
                        new Page(
                                For.EVERYBODY,
                                List.of("person/" + person + "/coming", "person/" + elsewhere.person() + "/coming"))),
                entry("post/:id", new Page(For.EVERYBODY, List.of("post/" + post, "post/" + elsewhere.post()))),
                entry(
                        "post/:id/history",
                        new Page(
                                For.EVERYBODY,
                                List.of("post/" + post + "/history", "post/" + elsewhere.post() + "/history"))),
                entry(
                        "post/:id/coming",
                        new Page(
                                For.EVERYBODY,
                                List.of("post/" + post + "/coming", "post/" + elsewhere.post() + "/coming"))),
                entry("forum/:id", new Page(For.EVERYBODY, List.of("forum/" + forum, "forum/" + elsewhere.forum()))),
                entry(
                        "forum/:id/history",
                        new Page(
                                For.EVERYBODY,
                                List.of("forum/" + forum + "/history", "forum/" + elsewhere.forum() + "/history"))),
                entry(
                        "forum/:id/coming",
                        new Page(
                                For.EVERYBODY,
                                List.of("forum/" + forum + "/coming", "forum/" + elsewhere.forum() + "/coming"))),
                entry("changes", new Page(For.EVERYBODY, List.of("changes"))),
                entry("chart", new Page(For.EVERYBODY, List.of("chart"))),
                entry("search", new Page(For.EVERYBODY, List.of("search"))),
                entry("change/:id", new Page(For.EVERYBODY, List.of("change/" + change))),
                entry("accessibility", new Page(For.EVERYBODY, List.of("accessibility"))),
                entry("compare", new Page(For.EVERYBODY, List.of("compare"))),
                entry("vacancies", new Page(For.EVERYBODY, List.of("vacancies"))),
                entry("audit", new Page(For.AUDITORS, List.of("audit"))),
                entry("audit/beliefs", new Page(For.AUDITORS, List.of("audit/beliefs"))),
                entry("audit/reports", new Page(For.AUDITORS, List.of("audit/reports"))),
                entry(
                        "record",
                        new Page(
                                For.EDITORS,
                                List.of(
                                        "record",
                                        "record?what=change&thing=" + unit,
                                        "record?what=wrong&thing=" + elsewhere.unit()))),
                entry("login", new Page(For.VISITORS, List.of("login"))),
                entry("change-password", new Page(For.ACCOUNT_HOLDERS, List.of("change-password"))),
                entry("admin", new Page(For.ADMINISTRATORS, List.of("admin"))),
                entry("admin/account/:id", new Page(For.ADMINISTRATORS, List.of("admin/account/" + account))),
                entry("admin/read-models", new Page(For.ADMINISTRATORS, List.of("admin/read-models"))));
    }

    /** Things that are not under the unit which editors of a subtree may change. */
    private record Elsewhere(UnitId unit, PostId post, PersonId person, ForumId forum) {}

    private Elsewhere elsewhere(AsOf now) {
        Elsewhere things = new Elsewhere(
                directory
                        .findUnits("SLK-NU", now, Actor.VISITOR, 0, 1)
                        .getFirst()
                        .id(),
                PostId.next(),
                PersonId.next(),
                ForumId.next());
        Change change = new Change(
                ChangeId.next(),
                log.end(),
                null,
                null,
                null,
                List.of(
                        new EstablishPost(
                                things.post(), things.unit(), LocalText.sv("Handläggare"), PostRole.OTHER, TODAY),
                        new RegisterPerson(things.person(), "Ellen Norberg"),
                        new AppointPerson(
                                AppointmentId.next(),
                                things.post(),
                                things.person(),
                                AppointmentKind.PERMANENT,
                                TODAY,
                                null),
                        new EstablishForum(things.forum(), things.unit(), LocalText.sv("Rådet"), null, null, TODAY)));
        assertThat(organisation.record(change, TestAccounts.administrator(jdbc, "other" + System.nanoTime())))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(readModels.await(log.end())).isTrue();
        return things;
    }

    /** By their templates, the addresses by which a view is also known included. */
    private static Map<String, Class<? extends Component>> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .collect(Collectors.toMap(RouteBaseData::getTemplate, RouteBaseData::getNavigationTarget));
    }

    @Test
    void there_is_a_row_for_every_page_and_every_call() {
        assertThat(pages().keySet()).isEqualTo(routes().keySet());
        assertThat(CALLS.keySet()).isEqualTo(calls());
    }

    private Set<String> calls() {
        return controllers.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(EveryRouteTest::named)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> named(RequestMappingInfo info) {
        Set<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? Set.of("ANY")
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .collect(Collectors.toSet());
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern));
    }

    @Test
    void everybody_gets_to_the_pages_that_the_table_says_and_no_others() {
        Map<String, Page> pages = pages();
        UnitId own = directory
                .findUnits("SLK-KOM", AsOf.on(TODAY), Actor.VISITOR, 0, 1)
                .getFirst()
                .id();
        List<String> wrong = new ArrayList<>();
        for (var route : routes().entrySet()) {
            Page page = Objects.requireNonNull(pages.get(route.getKey()));
            for (Set<Role> roles : everybody()) {
                signIn(roles, own);
                for (String address : page.addresses()) {
                    goTo(address);
                    boolean there = route.getValue().isInstance(getCurrentView());
                    if (there != expected(page.whom(), roles)) {
                        wrong.add(address + " by " + roles + ": "
                                + getCurrentView().getClass());
                    }
                }
            }
            sign_out();
            for (String address : page.addresses()) {
                goTo(address);
                boolean there = route.getValue().isInstance(getCurrentView());
                if (there != (page.whom() == For.EVERYBODY || page.whom() == For.VISITORS)) {
                    wrong.add(address + " by a visitor: " + getCurrentView().getClass());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void goTo(String address) {
        String[] parts = address.split("\\?", 2);
        open(parts[0], parts.length == 1 ? "" : parts[1]);
    }

    /** Account holders: those without a role, and those with each of them. */
    private static List<Set<Role>> everybody() {
        List<Set<Role>> all = new ArrayList<>();
        all.add(EnumSet.noneOf(Role.class));
        Stream.of(Role.values()).map(EnumSet::of).forEach(all::add);
        return all;
    }

    private static boolean expected(For whom, Set<Role> roles) {
        return switch (whom) {
            case EVERYBODY, ACCOUNT_HOLDERS -> true;
            case VISITORS -> false;
            case EDITORS -> roles.contains(Role.EDITOR);
            case ADMINISTRATORS -> roles.contains(Role.ADMINISTRATOR);
            case AUDITORS -> roles.contains(Role.AUDITOR) || roles.contains(Role.RECORDS_OFFICER);
        };
    }

    private void signIn(Set<Role> roles, UnitId own) {
        signIn(new Grants(roles, false, Set.of(own)));
        assertThat(currentActor.signedIn()).isPresent();
    }

    @Test
    void a_call_without_the_token_is_answered_where_the_table_says_so() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (var call : CALLS.entrySet()) {
                String[] parts = call.getKey().replaceAll("\\{[a-z]+}", "none").split(" ");
                for (boolean token : List.of(false, true)) {
                    HttpRequest.Builder request = HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + port + parts[1]))
                            .method(parts[0].equals("ANY") ? "GET" : parts[0], BodyPublishers.noBody());
                    if (token) {
                        request.header("Authorization", "Bearer " + OrgtrailTest.API_TOKEN);
                    }
                    int status = client.send(request.build(), BodyHandlers.discarding())
                            .statusCode();
                    boolean refused = status == 401 || status == 403;
                    if (refused != (call.getValue() == Call.TOKEN && !token)) {
                        wrong.add(call.getKey() + (token ? " with" : " without") + " the token: " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
