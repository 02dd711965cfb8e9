import { nodeOf, part, tell } from "orgtrail/chart-node";

/**
 * The nodes and lines on the page. A node that stays is moved and never made anew, so that it keeps the focus.
 *
 * @typedef {import("orgtrail/chart-branches").Item} Item
 * @typedef {import("orgtrail/chart-layout").Layout} Layout
 * @typedef {import("orgtrail/chart-node").Text} Text
 */

const SVG = "http://www.w3.org/2000/svg";

export class ChartDrawing {
  tree = part("div", "chart-tree");
  lines = document.createElementNS(SVG, "svg");
  /** @type {Map<string, HTMLElement>} by the items' keys */
  #nodes = new Map();

  constructor() {
    this.tree.setAttribute("role", "tree");
    this.lines.setAttribute("aria-hidden", "true");
  }

  clear() {
    this.tree.replaceChildren();
    this.#nodes.clear();
  }

  /**
   * @param {Layout} layout
   * @param {string} current the key of the node that Tab reaches
   * @param {Text} text
   */
  draw(layout, current, text) {
    const gone = new Set(this.#nodes.keys());
    for (const { item, x, y } of layout.nodes) {
      const node = this.#nodeFor(item, text);
      gone.delete(item.key);
      node.style.transform = `translate(${x}px, ${y}px)`;
      node.style.width = `${layout.measures.width}px`;
      node.style.height = `${layout.measures.height}px`;
      tell(node, item, item.key === current);
    }
    for (const key of gone) {
      this.#nodes.get(key)?.remove();
      this.#nodes.delete(key);
    }
    this.#order(layout);
    this.#drawLines(layout);
  }

  /**
   * Makes another node the one that Tab reaches.
   *
   * @param {Item | undefined} before
   * @param {Item} now
   */
  move(before, now) {
    const left = before && this.#nodes.get(before.key);
    if (left) {
      tell(left, before, false);
    }
    const node = this.#nodes.get(now.key);
    if (node) {
      tell(node, now, true);
    }
  }

  /** @param {string} key */
  focus(key) {
    this.#nodes.get(key)?.focus({ preventScroll: true });
  }

  /** @param {string} key */
  reveal(key) {
    this.#nodes.get(key)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** What a group says changes: it is made anew. @type {(item: Item, text: Text) => HTMLElement} */
  #nodeFor(item, text) {
    const known = this.#nodes.get(item.key);
    if (known && !item.more) {
      return known;
    }
    known?.remove();
    const node = nodeOf(item, text);
    node.dataset.key = item.key;
    this.#nodes.set(item.key, node);
    return node;
  }

  /** Screen readers follow the order of the page. Only what stands wrong is moved. @param {Layout} layout */
  #order(layout) {
    /** @type {ChildNode | null} */
    let next = this.tree.firstChild;
    for (const { item } of layout.nodes) {
      const node = /** @type {HTMLElement} */ (this.#nodes.get(item.key));
      if (node === next) {
        next = next.nextSibling;
      } else {
        this.tree.insertBefore(node, next);
      }
    }
  }

  /** @param {Layout} layout */
  #drawLines(layout) {
    this.lines.setAttribute("width", String(layout.width));
    this.lines.setAttribute("height", String(layout.height));
    this.lines.replaceChildren(...layout.lines.map(d => {
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("d", d);
      return path;
    }));
  }
}
