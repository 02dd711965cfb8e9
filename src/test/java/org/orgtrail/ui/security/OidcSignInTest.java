package org.orgtrail.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.AccountEntry;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.shared.Actor;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People sign in at an OpenID provider, which runs beside the application. Both are real, and so is what goes between them. */
@OrgtrailTest
@DirtiesContext // the application knows no provider but this class's, which ends with it
class OidcSignInTest extends SpringBrowserlessTest {

    private static final AuthorizationServer PROVIDER = AuthorizationServer.start();

    @DynamicPropertySource
    static void configured(DynamicPropertyRegistry properties) {
        String registration = "spring.security.oauth2.client.registration.provider.";
        properties.add(registration + "client-id", () -> AuthorizationServer.CLIENT);
        properties.add(registration + "client-secret", () -> AuthorizationServer.SECRET);
        properties.add(registration + "scope", () -> "openid,profile");
        properties.add(registration + "client-name", () -> "Stadens inloggning");
        properties.add("spring.security.oauth2.client.provider.provider.issuer-uri", PROVIDER::issuer);
        properties.add("orgtrail.oidc.roles-claim", () -> "groups");
        properties.add("orgtrail.oidc.roles[org-editors]", () -> "EDITOR");
        properties.add("orgtrail.oidc.roles[org-admins]", () -> "ADMINISTRATOR,AUDITOR");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Administration administration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate jdbc;

    private HttpClient browser = HttpClient.newHttpClient();
    private Actor admin = Actor.VISITOR;
    private String origin = "";

    @BeforeEach
    void nobody_has_signed_in() {
        origin = "http://127.0.0.1:" + port;
        PROVIDER.knows(origin + "/login/oauth2/code/provider");
        admin = TestAccounts.of(jdbc, "chief" + System.nanoTime(), Grants.of(Role.ADMINISTRATOR));
        browser = another();
    }

    private static HttpClient another() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    /** Goes to the provider, signs in there, and comes back; gives the address where that ends. */
    private String signIn(String subject) throws IOException, InterruptedException {
        HttpResponse<String> form = get(origin + "/oauth2/authorization/provider");
        assertThat(form.uri().toString()).startsWith(PROVIDER.issuer() + "/login");
        Matcher token = CSRF.matcher(form.body());
        assertThat(token.find()).isTrue();
        String fields = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&username="
                + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(AuthorizationServer.PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> back = browser.send(
                HttpRequest.newBuilder(URI.create(PROVIDER.issuer() + "/login"))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
        return back.uri().toString().replace(origin, "");
    }

    private List<AccountEntry> fromTheProvider() {
        return administration.accounts(admin).stream()
                .filter(AccountEntry::elsewhere)
                .toList();
    }

    private AccountEntry account(String userName) {
        return administration.accounts(admin).stream()
                .filter(each -> each.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_sign_in_page_offers_the_provider() {
        UI.getCurrent().navigate("login");
        assertThat(find(Anchor.class).all())
                .anySatisfy(anchor -> assertThat(anchor.getHref()).isEqualTo("oauth2/authorization/provider"))
                .anySatisfy(anchor -> assertThat(anchor.getText()).contains("Stadens inloggning"));
    }

    @Test
    void the_first_sign_in_makes_an_account_of_staff_and_the_next_finds_it() throws Exception {
        PROVIDER.says("1001", Map.of("name", "Åsa Öberg", "preferred_username", "asa"));
        assertThat(signIn("1001")).isEqualTo("/");
        assertThat(get(origin + "/change-password").uri().getPath()).isEqualTo("/change-password");
        AccountEntry made = account("asa");
        assertThat(made.displayName()).isEqualTo("Åsa Öberg");
        assertThat(made.elsewhere()).isTrue();
        assertThat(made.grants().roles()).containsExactly(Role.STAFF);

        browser = another();
        PROVIDER.says("1001", Map.of("name", "Åsa Ek", "preferred_username", "asa.ek"));
        assertThat(signIn("1001")).isEqualTo("/");
        assertThat(fromTheProvider())
                .filteredOn(each -> each.id().equals(made.id()))
                .hasSize(1);
        assertThat(fromTheProvider()).extracting(AccountEntry::userName).doesNotContain("asa.ek");
    }

    @Test
    void nobody_becomes_somebody_else_by_having_their_name() throws Exception {
        TestAccounts.of(jdbc, "boss", Grants.ofEverything(Role.ADMINISTRATOR, Role.EDITOR));
        PROVIDER.says("1002", Map.of("name", "Någon Annan", "preferred_username", "boss"));
        assertThat(signIn("1002")).isEqualTo("/");
        assertThat(account("boss-2").grants().roles()).containsExactly(Role.STAFF);
        assertThat(account("boss").elsewhere()).isFalse();
    }

    @Test
    void the_claim_gives_roles_at_each_sign_in_and_the_scope_is_ours() throws Exception {
        PROVIDER.says("1003", Map.of("preferred_username", "claire", "groups", List.of("org-editors", "others")));
        signIn("1003");
        AccountEntry claire = account("claire");
        assertThat(claire.grants()).isEqualTo(Grants.of(Role.STAFF, Role.EDITOR));
        Grants everything = Grants.ofEverything(Role.STAFF, Role.EDITOR);
        assertThat(administration.grant(claire.id(), everything, admin)).isEmpty();

        browser = another();
        PROVIDER.says("1003", Map.of("preferred_username", "claire", "groups", List.of("org-admins")));
        signIn("1003");
        assertThat(account("claire").grants())
                .isEqualTo(new Grants(Set.of(Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR), true, Set.of()));
    }

    @Test
    void a_closed_account_is_refused_and_its_open_session_ends() throws Exception {
        PROVIDER.says("1004", Map.of("preferred_username", "dan"));
        signIn("1004");
        assertThat(administration.setOpen(account("dan").id(), false, admin)).isEmpty();
        assertThat(get(origin + "/change-password").uri().getPath()).isEqualTo("/login");
        browser = another();
        assertThat(signIn("1004")).isEqualTo("/login?closed");
    }

    @Test
    void an_answer_that_was_not_asked_for_signs_nobody_in() throws Exception {
        HttpResponse<String> forged = get(origin + "/login/oauth2/code/provider?code=guessed&state=guessed");
        assertThat(forged.uri().toString()).endsWith("/login?error");
    }

    @Test
    void an_account_of_the_provider_s_has_no_password_here() throws Exception {
        PROVIDER.says("1005", Map.of("preferred_username", "eva"));
        signIn("1005");
        assertThat(accounts.resetPassword("eva")).isEmpty();
        assertThat(accounts.userNames()).doesNotContain("eva");
        assertThat(accounts.changePassword(account("eva").id(), "", "en mening som ingen annan har"))
                .hasValueSatisfying(violation -> assertThat(violation.code()).isEqualTo("password-elsewhere"));
    }
}
