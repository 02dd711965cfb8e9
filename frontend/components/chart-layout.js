import hierarchy from "d3-hierarchy/hierarchy/index.js";
import tree from "d3-hierarchy/tree.js";

/**
 * Where each node of the chart stands: the topmost to the left, what is under it to the right, as the arrow keys go.
 *
 * @typedef {import("orgtrail/chart-branches").Item} Item
 *
 * @typedef {object} Measures in pixels
 * @property {number} width of a node
 * @property {number} height of a node
 * @property {number} gap between a node and those under it
 * @property {number} space between siblings
 *
 * @typedef {object} Placed
 * @property {Item} item
 * @property {number} x its left edge
 * @property {number} y its upper edge
 *
 * @typedef {object} Layout
 * @property {Placed[]} nodes each before what is under it
 * @property {string[]} lines from nodes to those under them, as SVG paths
 * @property {number} width
 * @property {number} height
 * @property {Measures} measures
 */

/** Room round the whole, for the ring of the focus and the ends of shadows. */
const MARGIN = 16;

/**
 * @param {Item[]} topmost
 * @param {Measures} measures
 * @returns {Layout}
 */
export function layOut(topmost, measures) {
  const all = { children: topmost };
  const root = hierarchy(/** @type {{children: Item[]}} */ (all), each => each.children);
  const placed = tree()
      .nodeSize([measures.height + measures.space, measures.width + measures.gap])
      .separation((/** @type {{parent: unknown}} */ a, /** @type {{parent: unknown}} */ b) =>
        a.parent === b.parent ? 1 : 1.2)(root);
  /** @type {{data: Item, parent: unknown, x: number, y: number, children?: any[]}[]} */
  const units = placed.descendants().slice(1);
  const uppermost = Math.min(0, ...units.map(each => each.x));
  const left = measures.width + measures.gap; // the column of what the topmost hang from is not drawn
  const position = (/** @type {{x: number, y: number}} */ each) =>
    ({ x: each.y - left + MARGIN, y: each.x - uppermost + MARGIN });
  const nodes = inReadingOrder(units).map(each => ({ item: each.data, ...position(each) }));
  const lines = units.filter(each => each.parent !== placed)
      .map(each => line(position(/** @type {any} */ (each.parent)), position(each), measures));
  return {
    nodes,
    lines,
    width: Math.max(0, ...nodes.map(each => each.x)) + measures.width + MARGIN,
    height: Math.max(0, ...nodes.map(each => each.y)) + measures.height + MARGIN,
    measures,
  };
}

/**
 * d3 gives level after level; who reads goes down each branch first.
 *
 * @template {{children?: any[], parent: any}} T
 * @param {T[]} units
 * @returns {T[]}
 */
function inReadingOrder(units) {
  /** @type {T[]} */
  const ordered = [];
  const add = (/** @type {T} */ unit) => {
    ordered.push(unit);
    unit.children?.forEach(add);
  };
  units.filter(each => each.parent.parent === null).forEach(add);
  return ordered;
}

/**
 * @param {{x: number, y: number}} parent
 * @param {{x: number, y: number}} child
 * @param {Measures} measures
 */
function line(parent, child, measures) {
  const from = { x: parent.x + measures.width, y: parent.y + measures.height / 2 };
  const to = { x: child.x, y: child.y + measures.height / 2 };
  const middle = (from.x + to.x) / 2;
  return `M${from.x},${from.y}C${middle},${from.y} ${middle},${to.y} ${to.x},${to.y}`;
}
