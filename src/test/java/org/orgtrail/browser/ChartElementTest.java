package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.sample.SampleLoader;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;

/** The chart's element by itself, on a source of 5,821 units: one, 60 under it, 12 under each, seven under each of those. */
@BrowserTest
class ChartElementTest {

    private static final String PROBE = """
            async () => {
              await customElements.whenDefined('orgtrail-chart');
              const widths = [1, 60, 12, 7];
              const words = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon'];
              const unit = (id, i) => ({
                id, name: id === '0' ? 'Roten' : `${words[i % 5]} ${id}`, type: 'avdelning', page: `unit/${id}`,
                under: `chart?under=${id}`, children: widths[id.split('.').length] ?? 0,
                leaders: [{name: i % 2 ? `Kim ${id}` : '', title: 'Chef <&>', lang: i === 1 ? 'en' : '', kind: i % 10 === 5 ? 'tf' : ''}],
                ledFrom: i % 3 || id === '0' ? '' : 'Roten', ledFromLang: i === 3 ? 'en' : '', lang: i === 1 ? 'en' : '',
              });
              const probe = document.createElement('orgtrail-chart');
              window.probe = probe;
              probe.id = 'probe';
              probe.asked = [];
              probe.source = async (parent, from) => {
                probe.asked.push(`${parent}@${from}`);
                if (probe.broken) {
                  throw new Error('no connection');
                }
                const all = Array.from({length: parent === '' ? 1 : widths[parent.split('.').length] ?? 0},
                    (_, i) => unit(parent === '' ? '0' : `${parent}.${i}`, i)).filter(it => it.id !== probe.gone);
                return { total: all.length, units: all.slice(from, from + 40) };
              };
              probe.setting = {
                texts: { before: '… {0} före', after: '… och {0} till', vacant: 'Vakant', units: '{0} under', failed: 'Gick inte', 'not-fetched': 'Inget schema',
                         page: 'Sida', only: 'Härifrån', svg: 'SVG-fil', png: 'PNG-fil', in: 'Större', label: 'Schema',
                         opened: '{0}: {1} visas', 'opened-some': '{0}: {1} av {2} visas', closed: '{0} stängda',
                         drawn: '{0} i schemat', turned: '{0}–{1} av {2}', 'led-from': 'Leds från {0}' },
                title: 'Prov', asOf: 'Gäller per 2026-11-24', file: 'prov',
              };
              document.querySelector('.chart-page').replaceChildren(probe);
              await probe.show(probe.setting);
            }""";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private SampleLoader sample;

    @Autowired
    private ChangeLog log;

    @Autowired
    private ReadModels readModels;

    private BrowserContext visitor = Chromium.shared().visitor("sv-SE", ColorScheme.LIGHT, 1280);
    private Page page = visitor.newPage();

    @BeforeEach
    void show_the_probe() {
        sample.load();
        assertThat(readModels.await(log.end())).isTrue();
        page.navigate("http://localhost:" + port + "/chart");
        page.locator("orgtrail-chart [role=treeitem]").first().waitFor();
        page.evaluate(PROBE);
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void forty_siblings_are_drawn_and_the_others_are_grouped() {
        assertThat(items()).hasCount(1 + 40 + 1);
        Locator group = item("… och 20 till");
        assertThat(group).hasAttribute("aria-setsize", "60");
        assertThat(group).hasAttribute("aria-posinset", "41");

        group.click();

        assertThat(items()).hasCount(1 + 1 + 20);
        assertThat(current()).hasAttribute("aria-posinset", "41");
        assertThat(current()).containsText("Alfa 0.40");
        assertThat(status()).hasText("41–60 av 60");
        item("… 40 före").click();
        assertThat(items()).hasCount(1 + 40 + 1);
        assertThat(page.evaluate("probe.asked")).asString().isEqualTo("[@0, 0@0, 0@40]");
    }

    @Test
    void drawn_out_of_sight_it_begins_at_its_root_when_it_is_seen() {
        page.evaluate("async () => { probe.style.display = 'none'; await probe.show(probe.setting); }");
        assertThat(unit("0")).not().isInViewport();

        page.evaluate("probe.style.display = ''");

        assertThat(unit("0")).isInViewport();
        assertThat(unit("0")).hasCSS("width", "312px");
    }

    @Test
    void nodes_are_narrower_where_the_screen_has_become_so() {
        assertThat(unit("0")).hasCSS("width", "312px");

        page.setViewportSize(390, 844);

        assertThat(unit("0")).hasCSS("width", "232px");
        page.locator("#probe .chart-frame").scrollIntoViewIfNeeded();
        assertThat(unit("0")).isInViewport();
    }

    @Test
    void on_a_small_screen_it_begins_with_its_root_in_what_is_seen_of_the_frame() {
        page.setViewportSize(390, 844);
        // As much as a heading, a text and two links take.
        page.evaluate("probe.style.marginTop = '200px'; scrollTo(0, 0)");

        page.evaluate("probe.show(probe.setting)");

        assertThat(unit("0")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat((Number) page.evaluate("scrollY")).isEqualTo(0);
    }

    @Test
    void where_hardly_anything_of_the_frame_is_seen_the_root_is_whole_further_down() {
        page.setViewportSize(320, 640);
        page.evaluate("""
                () => {
                  scrollTo(0, 0);
                  const { top } = probe.querySelector('.chart-frame').getBoundingClientRect();
                  probe.style.marginTop = `${innerHeight - 40 - top}px`;
                }""");

        page.evaluate("probe.show(probe.setting)");
        page.locator("#probe .chart-frame").evaluate("frame => frame.scrollIntoView()");

        assertThat(unit("0")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    @Test
    void turned_while_another_day_is_read_it_keeps_the_readers_place() {
        unit("0").focus();
        press("ArrowRight", "0.0");
        page.evaluate("""
                () => {
                  const { source } = probe;
                  const held = new Promise(done => probe.release = done);
                  probe.source = async (...asked) => { await held; return source(...asked); };
                  probe.shown = probe.show(probe.setting);
                }""");

        page.setViewportSize(390, 844);
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(unit("0.0")).isFocused();
        page.evaluate("async () => { probe.release(); await probe.shown; }");

        assertThat(unit("0.0")).isFocused();
        assertThat(unit("0.0")).hasCSS("width", "232px");
    }

    @Test
    void no_more_than_150_nodes_are_drawn_however_many_are_opened() {
        for (int i = 0; i < 12; i++) {
            unit("0." + i).locator(".chart-toggle").click();
            assertThat(unit("0." + i)).hasAttribute("aria-expanded", "true");
            unit("0." + i + ".3").click();
            assertThat(unit("0." + i + ".3")).hasAttribute("aria-expanded", "true");
            assertThat(unit("0." + i + ".3.6")).isVisible();
            assertThat(items().count()).isLessThanOrEqualTo(150);
            assertThat(current()).hasAttribute("data-key", "0." + i + ".3");
        }
        assertThat(status()).containsText("stängda");
        assertThat(unit("0.0")).hasAttribute("aria-expanded", "false");
    }

    @Test
    void a_screen_reader_is_told_where_each_unit_stands_and_what_has_been_opened() {
        unit("0").focus();
        assertThat(page.getByRole(AriaRole.TREE)).hasAccessibleName("Schema");
        assertThat(unit("0")).hasAccessibleName("Roten, avdelning. Vakant, Chef <&>. 60 under");
        assertThat(unit("0.3")).hasAccessibleName("Delta 0.3, avdelning. Leds från Roten. Kim 0.3, Chef <&>. 12 under");
        press("ArrowRight", "0.0");
        press("ArrowDown", "0.1");

        page.keyboard().press("ArrowRight");

        assertThat(status()).hasText("Beta 0.1: 12 visas");
        assertThat(unit("0.1.11")).hasAttribute("aria-level", "3");
        assertThat(unit("0.1.11")).hasAttribute("aria-setsize", "12");
        assertThat(unit("0.1.11")).hasAttribute("aria-posinset", "12");
        assertThat(unit("0.1.11")).hasAttribute("aria-expanded", "false");
        unit("0.1.11").click();
        assertThat(status()).hasText("Beta 0.1.11: 7 visas");
        assertThat(unit("0.1.11.0")).not().hasAttribute("aria-expanded", Pattern.compile(".*"));
        assertThat(page.locator("#probe [role=treeitem][tabindex='0']")).hasCount(1);
        // What stands in the page in another order is read in another order.
        assertThat(
                        page.evaluate(
                                "[...probe.querySelectorAll('[role=treeitem]')].slice(0, 6).map(it => it.dataset.key).join(' ')"))
                .isEqualTo("0 0.0 0.1 0.1.0 0.1.1 0.1.2");
    }

    @Test
    void what_is_in_another_language_than_the_page_is_marked_wherever_it_stands() {
        Pattern any = Pattern.compile(".*");
        assertThat(unit("0.1").locator(".chart-name")).hasAttribute("lang", "en");
        assertThat(unit("0.1").locator(".chart-title [lang=en]")).hasText("Chef <&>");
        assertThat(unit("0.2").locator(".chart-name")).not().hasAttribute("lang", any);
        assertThat(unit("0.3").locator(".chart-title")).hasText("Leds från Roten");
        assertThat(unit("0.3").locator(".chart-title [lang=en]")).hasText("Roten");
        assertThat(page.evaluate("probe.picture()")).asString().containsOnlyOnce(" lang=\"en\">Beta 0.1<");

        unit("0.1").click();

        assertThat(status()).hasText("Beta 0.1: 12 visas");
        assertThat(status().locator("[lang=en]")).hasText("Beta 0.1");
        Locator chosen = page.locator("#probe .chart-chosen b");
        assertThat(chosen).hasAttribute("lang", "en");
        unit("0.2").click();
        assertThat(chosen).hasText("Gamma 0.2");
        assertThat(chosen).not().hasAttribute("lang", any);
    }

    @Test
    void the_keyboard_stays_where_it_is_on_another_day() {
        unit("0.2").click();
        unit("0.2.5").focus();
        unit("0.2.5").click();
        assertThat(unit("0.2.5.0")).isVisible();
        assertThat(focused()).hasAttribute("data-key", "0.2.5");

        page.evaluate("probe.show(probe.setting)");
        assertThat(focused()).hasAttribute("data-key", "0.2.5");

        page.evaluate("probe.gone = '0.2.5'; probe.show(probe.setting)");
        assertThat(unit("0.2.5")).hasCount(0);
        assertThat(focused()).hasAttribute("data-key", "0.2");
        assertThat(current()).hasAttribute("data-key", "0.2");
    }

    @Test
    void the_keys_are_those_of_a_tree() {
        unit("0").focus();
        press("ArrowRight", "0.0");
        press("ArrowDown", "0.1");
        press("ArrowRight", "0.1");
        assertThat(unit("0.1")).hasAttribute("aria-expanded", "true");
        press("ArrowRight", "0.1.0");
        assertThat(unit("0.1.0")).hasAttribute("aria-level", "3");
        press("End", "0 after");
        press("Home", "0");
        press("ArrowRight", "0.0");
        press("ArrowDown", "0.1");
        press("ArrowDown", "0.1.0");
        press("ArrowLeft", "0.1");
        press("ArrowLeft", "0.1");
        assertThat(unit("0.1")).hasAttribute("aria-expanded", "false");
        press("ArrowLeft", "0");
        // In one go: what is typed slowly is two words.
        page.evaluate("for (const key of 'de') probe.querySelector('[role=tree]')"
                + ".dispatchEvent(new KeyboardEvent('keydown', {key}))");
        assertThat(focused()).hasAttribute("data-key", "0.3");
        press("ArrowUp", "0.2");
        // An arrow ends the word, and a space within it is part of it.
        page.evaluate("for (const key of 'alfa 0.5') probe.querySelector('[role=tree]')"
                + ".dispatchEvent(new KeyboardEvent('keydown', {key}))");
        assertThat(focused()).hasAttribute("data-key", "0.5");
        assertThat(unit("0.5")).hasAttribute("aria-expanded", "false");
        // A screen reader moves the focus without a key.
        unit("0.3").focus();
        press("ArrowUp", "0.2");
        press("*", "0.2");
        assertThat(status()).hasText(Pattern.compile("1\\d\\d i schemat"));
        assertThat(unit("0.7")).hasAttribute("aria-expanded", "true");
        assertThat(items().count()).isLessThanOrEqualTo(150);
        assertThat(page.locator("#probe [role=treeitem][tabindex='0']")).hasCount(1);
    }

    @Test
    void a_failed_reading_is_said_and_what_was_shown_stays() {
        page.evaluate("probe.broken = true");
        unit("0.0").click();
        assertThat(status()).hasText("Gick inte");
        assertThat(items()).hasCount(42);

        page.evaluate("probe.broken = false");
        unit("0.0").click();
        assertThat(unit("0.0.0")).isVisible();
    }

    @Test
    void a_day_that_cannot_be_read_is_not_shown_as_the_one_before() {
        page.evaluate("probe.broken = true; probe.show(probe.setting)");
        assertThat(status()).hasText("Inget schema");
        assertThat(items()).hasCount(0);
    }

    @Test
    void another_day_keeps_open_what_was_open_and_a_late_answer_is_not_drawn() {
        unit("0.2").click();
        assertThat(unit("0.2.0")).isVisible();
        page.evaluate("""
                async () => {
                  const source = probe.source;
                  let answer;
                  probe.source = () => new Promise(done => answer = done);
                  const late = probe.show(probe.setting);
                  probe.source = source;
                  await probe.show(probe.setting);
                  answer({ total: 1, units: [] });
                  await late;
                }""");
        assertThat(unit("0.2.0")).isVisible();
        assertThat(current()).hasAttribute("data-key", "0.2");
    }

    @Test
    void it_zooms_by_key_button_and_wheel() {
        unit("0").focus();
        page.keyboard().press("+");
        assertThat(page.locator("#probe .chart-scale")).hasText("120 %");
        page.keyboard().press("-");
        page.keyboard().press("-");
        assertThat(page.locator("#probe .chart-scale")).hasText("83 %");
        page.keyboard().press("0");
        assertThat(page.locator("#probe .chart-scale")).hasText("100 %");
        page.getByLabel("Större").click();
        assertThat(page.locator("#probe .chart-scale")).hasText("120 %");
        unit("0").hover();
        page.keyboard().down("Control");
        page.mouse().wheel(0, 400);
        page.keyboard().up("Control");
        assertThat(page.locator("#probe .chart-scale")).hasText("44 %");
    }

    @Test
    void a_picture_stands_alone_and_says_which_day_it_shows() throws Exception {
        Download svg = page.waitForDownload(() -> page.getByLabel("SVG-fil").click());
        assertThat(svg.suggestedFilename()).isEqualTo("prov.svg");
        String picture = Files.readString(svg.path());
        Document parsed = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(picture)
                .contains(
                        "Prov · Gäller per 2026-11-24",
                        "Beta 0.1",
                        "Kim 0.1",
                        "Chef &lt;&amp;&gt;",
                        "… och 20 till",
                        "Vakant",
                        "Leds från Roten")
                .contains("font-family=")
                .doesNotContain("var(", "class=", "light-dark", "href");

        Download png = page.waitForDownload(() -> page.getByLabel("PNG-fil").click());
        assertThat(png.suggestedFilename()).isEqualTo("prov.png");
        assertThat(widthOf(png)).isGreaterThan(500);
    }

    private static int widthOf(Download png) throws IOException {
        return ImageIO.read(png.path().toFile()).getWidth();
    }

    private void press(String key, String thenAt) {
        page.keyboard().press(key);
        assertThat(focused()).hasAttribute("data-key", thenAt);
    }

    private Locator items() {
        return page.locator("#probe [role=treeitem]");
    }

    private Locator current() {
        return page.locator("#probe [role=treeitem][aria-selected=true]");
    }

    private Locator focused() {
        return page.locator("#probe [role=treeitem]:focus");
    }

    private Locator status() {
        return page.locator("#probe [role=status]");
    }

    private Locator unit(String id) {
        return page.locator("#probe [data-key='" + id + "']");
    }

    private Locator item(String text) {
        return items().filter(text(text));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
