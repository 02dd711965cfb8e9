package org.orgtrail.benchmark;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orgtrail.browser.Chromium;

/** Reads the tree and the chart in a headless browser, with a stopwatch in the page itself. */
final class TreeInBrowser implements AutoCloseable {

    private static final int WIDTH = 1360;
    private static final String ROW = ".tree-row a";
    /** Where Vaadin's client has what it made; before, the page is one to look at and to follow links from. */
    private static final String LIVE = "#outlet ";

    private static final String NODE = "[role=treeitem]";
    private static final String SIGN_IN = "vaadin-login-form vaadin-button";

    /** From the beginning of the navigation to the first frame in which something of the kind is laid out. */
    private static final String FIRST = """
            (() => {
              window.appeared = 0;
              const look = () => {
                const it = document.querySelector('%s');
                if (it && it.getClientRects().length && it.textContent.trim()) {
                  window.appeared = performance.now();
                } else {
                  requestAnimationFrame(look);
                }
              };
              requestAnimationFrame(look);
            })()""";

    /** Opens one closed branch after the other, outermost first, until so many rows are there. */
    private static final String EXPAND = """
            async most => {
              const times = [];
              const rows = () => document.querySelectorAll('.tree-row').length;
              const closed = () => document.querySelector('.tree-toggle[aria-expanded=false]');
              for (let toggle = closed(); toggle && rows() < most; toggle = closed()) {
                const item = toggle.closest('li');
                const begun = performance.now();
                await new Promise(done => {
                  const watch = new MutationObserver(() => {
                    if (item.querySelector(':scope > ul')) {
                      watch.disconnect();
                      done();
                    }
                  });
                  watch.observe(item, { childList: true });
                  toggle.click();
                });
                times.push(performance.now() - begun);
              }
              return { times, rows: rows() };
            }""";

    /** Opens so many closed units of the chart, here and there, each until it is drawn open. */
    private static final String OPEN = """
            async most => {
              const nodes = () => [...document.querySelectorAll('[role=treeitem]')];
              const closed = () => nodes().filter(node => node.getAttribute('aria-expanded') === 'false');
              const frame = () => new Promise(requestAnimationFrame);
              const times = [];
              let drawn = nodes().length;
              for (let i = 0; i < most && closed().length; i++) {
                const node = closed()[(i * 7) % closed().length];
                const begun = performance.now();
                node.click();
                while (node.isConnected && node.getAttribute('aria-expanded') !== 'true') {
                  await frame();
                }
                await frame();
                times.push(performance.now() - begun);
                drawn = Math.max(drawn, nodes().length);
              }
              return { times, drawn };
            }""";

    /** Scrolls through all of it, most of a screen a frame, and looks down the tree at every fourth of a row. */
    private static final String SCROLL = """
            async () => {
              const tree = document.querySelector('.tree-branches');
              const view = (function scrolling(it) {
                return it.scrollHeight > it.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(it).overflowY)
                  ? it : it.parentElement ? scrolling(it.parentElement) : document.scrollingElement;
              })(tree);
              const frame = () => new Promise(requestAnimationFrame);
              const times = [];
              let looked = 0, blank = 0;
              let last = await frame();
              for (let top = 0; top < view.scrollHeight; top += innerHeight * 0.9) {
                view.scrollTop = top;
                const now = await frame();
                times.push(now - last);
                last = now;
                const box = tree.getBoundingClientRect();
                for (let y = Math.max(4, box.top + 4); y < Math.min(innerHeight, box.bottom - 4); y += 8) {
                  const it = document.elementFromPoint(box.left + box.width * 0.7, y);
                  if (it && tree.contains(it)) {
                    looked++;
                    const row = it.closest('.tree-row');
                    if (!row || !row.querySelector('a').textContent.trim()) blank++;
                  }
                }
              }
              return { times, looked, blank };
            }""";

    /** From the last letter to the list of what was found, the pause for a fast typist included. */
    private static final String SEARCH = """
            async text => {
              const input = document.querySelector('#search-input');
              const popup = document.querySelector('.search-popup');
              const changed = () => new Promise(done => {
                const watch = new MutationObserver(() => { watch.disconnect(); done(); });
                watch.observe(popup, { childList: true, characterData: true, subtree: true });
              });
              input.focus();
              input.value = text;
              const begun = performance.now();
              const answered = changed();
              input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
              await answered;
              return performance.now() - begun;
            }""";

    private final Chromium chromium = Chromium.start();
    private final String origin;

    TreeInBrowser(String origin) {
        this.origin = origin;
    }

    /** For somebody who has never been here: nothing is kept by the browser. */
    List<Double> firstRows(int times) {
        return first(ROW, "", times);
    }

    /** The same until branches can be opened. */
    List<Double> liveRows(int times) {
        return first(LIVE + ROW, "", times);
    }

    /** The same of the page to sign in on, which has the frame and nothing of the organisation. */
    List<Double> bareFrame(int times) {
        return first(SIGN_IN, "login", times);
    }

    /** The same of the chart's first unit. */
    List<Double> firstOfChart(int times) {
        return first(NODE, "chart", times);
    }

    /** Units of the chart opened one after the other, and how many stood there at most. */
    void openChart(int units, Figures figures) {
        try (BrowserContext visitor = visitor()) {
            Page page = visitor.newPage();
            page.navigate(origin + "chart");
            page.waitForSelector(NODE);
            Map<?, ?> opened = (Map<?, ?>) page.evaluate(OPEN, units);
            figures.add("a unit of the chart opened, click to the frame after it is drawn", numbers(opened), "");
            figures.note("nodes of the chart drawn at most", String.valueOf(opened.get("drawn")), "150");
        }
    }

    /** The heading of a page. */
    List<Double> headings(List<String> paths) {
        return paths.stream()
                .flatMap(path -> first(".directory-content h1", path, 1).stream())
                .toList();
    }

    private List<Double> first(String selector, String path, int times) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            try (BrowserContext visitor = visitor()) {
                Page page = visitor.newPage();
                page.addInitScript(FIRST.formatted(selector));
                page.navigate(origin + path);
                page.waitForFunction("window.appeared > 0");
                millis.add(((Number) page.evaluate("window.appeared")).doubleValue());
            }
        }
        return millis;
    }

    /** The tree opened until it has so many rows, and then scrolled through; tells both. */
    void openAndScroll(int rows, Figures figures) {
        try (BrowserContext visitor = visitor()) {
            Page page = visitor.newPage();
            page.navigate(origin);
            page.waitForSelector(LIVE + ROW);
            Map<?, ?> opened = (Map<?, ?>) page.evaluate(EXPAND, rows);
            figures.add("a branch opened, click to rows in the browser", numbers(opened), "50");
            Map<?, ?> scrolled = (Map<?, ?>) page.evaluate(SCROLL);
            figures.add("a frame while scrolling through " + opened.get("rows") + " rows", numbers(scrolled), "");
            figures.note(
                    "blank places among those looked at while scrolling",
                    scrolled.get("blank") + " of " + scrolled.get("looked"),
                    "0");
        }
    }

    /** From the last letter of each text until something is offered. */
    List<Double> searches(List<String> texts) {
        try (BrowserContext visitor = visitor()) {
            Page page = visitor.newPage();
            page.navigate(origin);
            page.waitForSelector(LIVE + ROW);
            return texts.stream()
                    .map(text -> ((Number) page.evaluate(SEARCH, text)).doubleValue())
                    .toList();
        }
    }

    private BrowserContext visitor() {
        return chromium.visitor("sv-SE", ColorScheme.LIGHT, WIDTH);
    }

    private static List<Double> numbers(Map<?, ?> found) {
        return ((List<?>) Objects.requireNonNull(found.get("times")))
                .stream().map(it -> ((Number) it).doubleValue()).toList();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
