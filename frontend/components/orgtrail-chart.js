import { Branches } from "orgtrail/chart-branches";
import { ChartChosen } from "orgtrail/chart-chosen";
import { ChartDrawing } from "orgtrail/chart-drawing";
import { ChartFrame } from "orgtrail/chart-frame";
import { ChartKeys } from "orgtrail/chart-keys";
import { layOut } from "orgtrail/chart-layout";
import { moreText } from "orgtrail/chart-node";
import { download, lookOf, pictureOf, pixelsOf } from "orgtrail/chart-picture";
import { ChartTools } from "orgtrail/chart-tools";
import { ChartVoice } from "orgtrail/chart-voice";

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
const WIDE = { width: 19.5, height: 6.5, gap: 3.5, space: 0.8 };
const NARROW = { width: 14.5, height: 6.5, gap: 1.75, space: 0.7 };
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
  #chosen = new ChartChosen();
  #voice = new ChartVoice();
  #branches = new Branches(async () => ({ units: [], total: 0 }));
  /** @type {Layout | null} */
  #layout = null;
  /** @type {Setting} */
  #setting = { texts: {}, title: "", asOf: "", file: "chart" };
  #current = "";
  /** @type {ReadonlySet<string>} what was open when another day was asked for */
  #wasOpen = new Set();
  /** How wide the frame was; 0 while it could not be seen. */
  #width = 0;
  #resized = new ResizeObserver(() => this.#fitIn());
  #onPaper = () => addEventListener("afterprint", this.#frame.forPaper(), { once: true });

  constructor() {
    super();
    this.#frame.canvas.append(this.#drawing.lines, this.#drawing.tree);
    this.#frame.onZoom = scale => {
      this.#tools.scale = scale;
      this.#voice.say("zoomed", Math.round(scale * 100));
    };
    this.#drawing.tree.addEventListener("keydown", event => this.#press(event));
    this.#drawing.tree.addEventListener("click", event => this.#click(event));
    this.#drawing.tree.addEventListener("focusin", event => this.#focusedAt(event));
  }

  connectedCallback() {
    this.append(this.#tools.element, this.#frame.element, this.#chosen.element, this.#voice.element);
    this.#resized.observe(this.#frame.element);
    addEventListener("beforeprint", this.#onPaper);
  }

  disconnectedCallback() {
    this.#resized.disconnect();
    removeEventListener("beforeprint", this.#onPaper);
  }

  /**
   * Shows the chart, from the beginning or as of another day. What was open stays so where it is still there.
   *
   * @param {Setting} setting
   */
  async show(setting) {
    if (!this.#busy) {
      this.#wasOpen = this.#branches.openIds();
    }
    const branches = new Branches((parent, from) => this.source(parent, from));
    this.#setting = setting;
    this.#voice.texts = setting.texts;
    this.#branches = branches;
    if (!this.#tools.offered) {
      this.#offerTools();
    }
    this.#drawing.tree.setAttribute("aria-label", this.#voice.text("label"));
    this.#drawing.tree.setAttribute("aria-busy", "true");
    await this.#after(branches.start(this.#wasOpen), () => {}, "not-fetched");
    if (branches === this.#branches) {
      const focused = this.#focused;
      const there = new Set(branches.items().map(item => item.key));
      const path = this.#currentItem()?.branch.path ?? [];
      // Where the reader was, or where that is not there on this day, at the nearest unit above it that is.
      this.#current = path.find(branch => there.has(branch.id))?.id ?? "";
      // Also where nothing could be read: another day's units under this day's name would be a lie.
      this.#drawing.clear();
      this.#layout = null;
      this.#drawing.tree.removeAttribute("aria-busy");
      this.#draw();
      if (focused) {
        this.#drawing.focus(this.#current);
      }
      this.#centre(true);
    }
  }

  /** @returns {string} what is drawn, as an SVG document that stands alone */
  picture() {
    const text = this.#voice.text;
    return pictureOf(this.#layout ?? layOut([], this.#measures()), {
      title: this.#setting.title,
      asOf: this.#setting.asOf,
      vacant: text("vacant"),
      ledFrom: unit => text("led-from", unit),
      more: (count, before) => moreText({ count, before }, text),
    }, lookOf(this));
  }

  #items() {
    return this.#layout ? this.#layout.nodes.map(node => node.item) : [];
  }

  #currentItem() {
    return this.#items().find(item => item.key === this.#current);
  }

  /** While another day is read, what is drawn is left as it is, with the reader's place in it. */
  get #busy() {
    return this.#drawing.tree.hasAttribute("aria-busy");
  }

  get #focused() {
    return this.#drawing.tree.contains(document.activeElement);
  }

  #measures() {
    const letter = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const sizes = this.#frame.element.offsetWidth < NARROW_FRAME ? NARROW : WIDE;
    return {
      width: sizes.width * letter, height: sizes.height * letter, gap: sizes.gap * letter, space: sizes.space * letter,
    };
  }

  /** Draws anew where the frame has come into sight, or has become so narrow or wide that nodes have another size. */
  #fitIn() {
    const cameIntoSight = this.#width === 0;
    this.#width = this.#frame.element.offsetWidth;
    const drawnFor = this.#layout?.measures.width;
    if (this.#width > 0 && drawnFor && (cameIntoSight || drawnFor !== this.#measures().width)) {
      this.#draw();
      this.#centre(true);
    }
  }

  /** Lays out and draws what is open; the current node stays where it is on the screen. */
  #draw() {
    if (this.#busy) {
      return;
    }
    const before = this.#layout?.nodes.find(node => node.item.key === this.#current);
    const layout = layOut(this.#branches.tree(), this.#measures());
    this.#layout = layout;
    const focused = this.#focused;
    if (!this.#currentItem()) {
      this.#current = layout.nodes[0]?.item.key ?? "";
    }
    this.#drawing.draw(layout, this.#current, this.#voice.text);
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

  #tellChosen() {
    const item = this.#currentItem();
    this.#chosen.tell(item && !item.more ? item.branch.unit : null, this.#voice.text);
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
        openSiblings: item => this.#openSiblings(item),
        zoom: how => this.#zoom(how),
      });
    }
  }

  /** @param {Event} event @returns {Item | undefined} */
  #itemOf(event) {
    const node = /** @type {Element} */ (event.target).closest("[role=treeitem]");
    return this.#items().find(each => each.key === /** @type {HTMLElement | null} */ (node)?.dataset.key);
  }

  /** The focus may come without a key or a click, by a screen reader. @param {Event} event */
  #focusedAt(event) {
    const item = this.#itemOf(event);
    if (item && item.key !== this.#current) {
      this.#go(item, false);
    }
  }

  /** @param {Event} event */
  #click(event) {
    const item = this.#itemOf(event);
    if (!item) {
      return;
    }
    this.#go(item, false);
    if (/** @type {Element} */ (event.target).closest(".chart-toggle")) {
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
      this.#voice.sayOpened(item.branch, closed);
    });
  }

  /** @param {Item} item */
  async #openSiblings(item) {
    await this.#after(this.#branches.openSiblings(item.branch), () => {
      this.#draw();
      this.#voice.say("drawn", this.#items().filter(each => !each.more).length);
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
      this.#voice.say("turned", branch.from + 1, branch.from + shown.length, branch.total);
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
   * Goes on when the answer is there, unless another day has been asked for meanwhile.
   *
   * @template T
   * @param {Promise<T>} reading
   * @param {(answer: T) => void} then
   */
  #after(reading, then, failure = "failed") {
    const asked = this.#branches;
    return this.#voice.after(reading, answer => asked === this.#branches && then(answer), failure);
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

  #offerTools() {
    const save = (/** @type {Blob} */ picture, /** @type {string} */ ending) =>
      download(picture, `${this.#setting.file}.${ending}`);
    this.#tools.scale = this.#frame.scale;
    this.#tools.offer(this.#voice.text, {
      out: () => this.#zoom("out"),
      in: () => this.#zoom("in"),
      fit: () => this.#zoom("fit"),
      svg: () => save(new Blob([this.picture()], { type: "image/svg+xml" }), "svg"),
      png: () => this.#after(pixelsOf(this.picture()), pixels => save(pixels, "png"), "not-saved"),
      print: () => print(),
    });
  }

}

customElements.define("orgtrail-chart", OrgtrailChart);
