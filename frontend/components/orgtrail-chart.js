import { Branches } from "orgtrail/chart-branches";
import { ChartDrawing } from "orgtrail/chart-drawing";
import { ChartFrame } from "orgtrail/chart-frame";
import { ChartKeys } from "orgtrail/chart-keys";
import { layOut } from "orgtrail/chart-layout";
import { moreText, part } from "orgtrail/chart-node";
import { pictureOf, pixelsOf } from "orgtrail/chart-picture";
import { ChartTools } from "orgtrail/chart-tools";

/**
 * @typedef {import("orgtrail/chart-branches").Branch} Branch
 * @typedef {import("orgtrail/chart-branches").Item} Item
 * @typedef {import("orgtrail/chart-branches").Source} Source
 * @typedef {import("orgtrail/chart-layout").Layout} Layout
 *
 * @typedef {object} Setting
 * @property {Record<string, string>} texts by key; `{0}` stands for a value
 * @property {string} title of pictures
 * @property {string} asOf which day is shown, in words, for pictures
 * @property {string} file the name of pictures, without its ending
 */

/** How large a node is, in the size of the page's letters; narrower where the screen is. */
const WIDE = { width: 16, height: 6.5, gap: 3.5, space: 0.8 };
const NARROW = { width: 12.5, height: 6.5, gap: 1.75, space: 0.7 };
const NARROW_FRAME = 560;

/**
 * `<orgtrail-chart>`: the organisation as a chart. It draws what is open, reads what is opened from its `source`, and starts
 * with `show`.
 */
export class OrgtrailChart extends HTMLElement {
  /** @type {Source} in the application, its component on the server */
  source = (parent, from) => /** @type {any} */ (this).$server.units(parent, from);

  #frame = new ChartFrame();
  #keys = new ChartKeys();
  #drawing = new ChartDrawing();
  #tools = new ChartTools();
  #chosen = part("p", "chart-chosen");
  #status = part("p", "heard");
  #branches = new Branches(async () => ({ units: [], total: 0 }));
  /** @type {Layout | null} */
  #layout = null;
  /** @type {Setting} */
  #setting = { texts: {}, title: "", asOf: "", file: "chart" };
  #current = "";
  /** @type {ReadonlySet<string>} what was open when another day was asked for */
  #wasOpen = new Set();
  #onPaper = () => this.#forPaper();

  constructor() {
    super();
    this.#status.setAttribute("role", "status");
    this.#frame.canvas.append(this.#drawing.lines, this.#drawing.tree);
    this.#frame.onZoom = scale => {
      this.#tools.scale = scale;
      this.#say("zoomed", Math.round(scale * 100));
    };
    this.#drawing.tree.addEventListener("keydown", event => this.#press(event));
    this.#drawing.tree.addEventListener("click", event => this.#click(event));
  }

  connectedCallback() {
    this.append(this.#tools.element, this.#frame.element, this.#chosen, this.#status);
    addEventListener("beforeprint", this.#onPaper);
  }

  disconnectedCallback() {
    removeEventListener("beforeprint", this.#onPaper);
  }

  /**
   * Shows the chart, from the beginning or as of another day. What was open stays so where it is still there.
   *
   * @param {Setting} setting
   */
  async show(setting) {
    if (!this.#drawing.tree.hasAttribute("aria-busy")) {
      this.#wasOpen = this.#branches.openIds();
    }
    const branches = new Branches((parent, from) => this.source(parent, from));
    this.#setting = setting;
    this.#branches = branches;
    this.#offerTools();
    this.#drawing.tree.setAttribute("aria-label", this.#text("label"));
    this.#drawing.tree.setAttribute("aria-busy", "true");
    await this.#after(branches.start(this.#wasOpen), () => {}, "not-fetched");
    if (branches === this.#branches) {
      // Also where nothing could be read: another day's units under this day's name would be a lie.
      this.#drawing.clear();
      this.#layout = null;
      this.#draw();
      this.#centre(true);
      this.#drawing.tree.removeAttribute("aria-busy");
    }
  }

  /** @returns {string} what is drawn, as an SVG document that stands alone */
  picture() {
    const probe = this.appendChild(part("span", ""));
    const picture = pictureOf(this.#layout ?? layOut([], this.#measures()), {
      title: this.#setting.title,
      asOf: this.#setting.asOf,
      vacant: this.#text("vacant"),
      more: (count, before) => moreText({ count, before }, this.#text),
    }, {
      font: getComputedStyle(this).fontFamily,
      colour: name => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color;
      },
    });
    probe.remove();
    return picture;
  }

  /** @type {(key: string, ...values: (string | number)[]) => string} */
  #text = (key, ...values) => {
    const text = this.#setting.texts[key] ?? key;
    return values.reduce((/** @type {string} */ all, value, i) => all.replaceAll(`{${i}}`, String(value)), text);
  };

  /** @type {(key: string, ...values: (string | number)[]) => void} */
  #say(key, ...values) {
    this.#status.textContent = this.#text(key, ...values);
  }

  #items() {
    return this.#layout ? this.#layout.nodes.map(node => node.item) : [];
  }

  #currentItem() {
    return this.#items().find(item => item.key === this.#current);
  }

  #measures() {
    const letter = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const sizes = this.#frame.element.clientWidth < NARROW_FRAME ? NARROW : WIDE;
    return {
      width: sizes.width * letter, height: sizes.height * letter, gap: sizes.gap * letter, space: sizes.space * letter,
    };
  }

  /** Lays out and draws what is open; the current node stays where it is on the screen. */
  #draw() {
    const before = this.#layout?.nodes.find(node => node.item.key === this.#current);
    const layout = layOut(this.#branches.tree(), this.#measures());
    this.#layout = layout;
    const focused = this.#drawing.tree.contains(document.activeElement);
    if (!this.#currentItem()) {
      this.#current = layout.nodes[0]?.item.key ?? "";
    }
    this.#drawing.draw(layout, this.#current, this.#text);
    this.#frame.resize(layout);
    const after = layout.nodes.find(node => node.item.key === this.#current);
    if (before && after) {
      this.#frame.follow(after.x - before.x, after.y - before.y);
    }
    if (focused) {
      this.#drawing.focus(this.#current);
    }
    this.#tellChosen();
  }

  /** Says which unit is chosen, and links to its page and to the chart of it alone. */
  #tellChosen() {
    const item = this.#currentItem();
    const unit = item && !item.more ? item.branch.unit : null;
    this.#chosen.hidden = !unit;
    if (unit) {
      const link = (/** @type {string} */ key, /** @type {string} */ to) => {
        const anchor = part("a", "", this.#text(key, unit.name));
        anchor.setAttribute("href", to);
        return anchor;
      };
      this.#chosen.replaceChildren(part("b", "", unit.name), link("page", unit.page), link("only", unit.under));
    }
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const current = this.#currentItem();
    if (current) {
      this.#keys.press(event, {
        items: this.#items(),
        current,
        go: item => this.#go(item),
        activate: item => this.#activate(item),
        open: item => this.#open(item),
        close: item => this.#close(item),
        openSiblings: item => this.#after(this.#branches.openSiblings(item.branch), () => this.#draw()),
        zoom: how => this.#zoom(how),
      });
    }
  }

  /** @param {Event} event */
  #click(event) {
    const target = /** @type {Element} */ (event.target);
    const key = /** @type {HTMLElement | null} */ (target.closest("[role=treeitem]"))?.dataset.key;
    const item = this.#items().find(each => each.key === key);
    if (!item) {
      return;
    }
    this.#go(item, false);
    if (target.closest(".chart-toggle")) {
      item.branch.open ? this.#close(item) : this.#open(item);
    } else {
      this.#activate(item);
    }
  }

  /**
   * @param {Item} item
   * @param {boolean} [reveal]
   */
  #go(item, reveal = true) {
    const before = this.#currentItem();
    this.#current = item.key;
    this.#drawing.move(before, item);
    this.#drawing.focus(item.key);
    if (reveal) {
      this.#drawing.reveal(item.key);
    }
    this.#tellChosen();
  }

  /** The node becomes the centre, and shows what is under it; a group shows its siblings. @param {Item} item */
  async #activate(item) {
    if (item.more) {
      await this.#turn(item);
    } else if (item.branch.total > 0 && !item.branch.open) {
      await this.#open(item);
    }
    this.#centre();
  }

  /** @param {Item} item */
  async #open(item) {
    const branches = this.#branches;
    await this.#after(branches.open(item.branch), closed => {
      this.#draw();
      const name = item.branch.unit?.name ?? "";
      this.#say(closed > 0 ? "opened-closed" : "opened", name, item.branch.total, closed);
    });
  }

  /** @param {Item} item */
  #close(item) {
    this.#branches.close(item.branch);
    this.#draw();
  }

  /** @param {Item} item a group */
  async #turn(item) {
    const branch = item.branch;
    await this.#after(this.#branches.turn(branch, item.more?.from ?? 0), () => {
      const shown = branch.shown;
      this.#current = (item.more?.before ? shown[shown.length - 1] : shown[0])?.id ?? "";
      this.#draw();
      this.#say("turned", branch.from + 1, branch.from + shown.length, branch.total);
    });
  }

  /** @param {boolean} [atOnce] */
  #centre(atOnce = false) {
    const node = this.#layout?.nodes.find(each => each.item.key === this.#current);
    if (node && this.#layout) {
      const { width, height } = this.#layout.measures;
      this.#frame.centre({ x: node.x + width / 2, y: node.y + height / 2 }, atOnce);
    }
  }

  /**
   * Goes on when the answer is there, unless another day has been asked for meanwhile. That there is none is said, and what was
   * shown stays.
   *
   * @template T
   * @param {Promise<T>} reading
   * @param {(answer: T) => void} then
   * @param {string} failure the text that says so
   */
  async #after(reading, then, failure = "failed") {
    const asked = this.#branches;
    try {
      const answer = await reading;
      if (asked === this.#branches) {
        then(answer);
      }
    } catch (failed) {
      console.error(failed);
      this.#status.classList.remove("heard");
      this.#say(failure);
      return;
    }
    this.#status.classList.add("heard");
  }

  /** @param {"in" | "out" | "whole" | "fit"} how */
  #zoom(how) {
    switch (how) {
      case "in": return this.#frame.in();
      case "out": return this.#frame.out();
      case "fit": return this.#frame.fit();
      case "whole":
        this.#frame.zoomTo(1);
        this.#centre(true);
    }
  }

  #forPaper() {
    const back = this.#frame.forPaper();
    addEventListener("afterprint", back, { once: true });
  }

  #offerTools() {
    this.#tools.scale = this.#frame.scale;
    this.#tools.offer(this.#text, {
      out: () => this.#zoom("out"),
      in: () => this.#zoom("in"),
      fit: () => this.#zoom("fit"),
      svg: () => this.#save(new Blob([this.picture()], { type: "image/svg+xml" }), "svg"),
      png: () => this.#after(pixelsOf(this.picture()), pixels => this.#save(pixels, "png"), "not-saved"),
      print: () => print(),
    });
  }

  /**
   * @param {Blob} picture
   * @param {string} ending
   */
  #save(picture, ending) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(picture);
    link.download = `${this.#setting.file}.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}

customElements.define("orgtrail-chart", OrgtrailChart);
