/**
 * The keys of a tree, as the ARIA authoring practices have them, and + − 0 for the zoom.
 *
 * @typedef {import("orgtrail/chart-branches").Item} Item
 *
 * @typedef {object} Chart what the keys act on
 * @property {Item[]} items all that is drawn, in reading order
 * @property {Item} current
 * @property {(item: Item) => void} go makes it the current one
 * @property {(item: Item) => void} activate
 * @property {(item: Item) => void} open
 * @property {(item: Item) => void} close
 * @property {(item: Item) => void} openSiblings
 * @property {(how: "in" | "out" | "whole") => void} zoom
 */

/** Letters that come within this time of each other belong to one word. */
const PAUSE_MILLIS = 1000;

export class ChartKeys {
  #typed = "";
  #typedAt = 0;

  /**
   * @param {KeyboardEvent} event
   * @param {Chart} chart
   */
  press(event, chart) {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const typing = this.#typed !== "" && event.timeStamp - this.#typedAt < PAUSE_MILLIS;
    const action = this.#action(event.key, chart, typing);
    if (action) {
      event.preventDefault();
      this.#typed = "";
      action();
    } else if (event.key.length === 1) {
      event.preventDefault();
      this.#type(event, chart, typing);
    }
  }

  /**
   * @param {string} key
   * @param {Chart} chart
   * @param {boolean} typing
   * @returns {(() => void) | null}
   */
  #action(key, chart, typing) {
    const { items, current } = chart;
    const at = items.indexOf(current);
    const opens = !current.more && current.branch.total > 0;
    const open = opens && current.branch.open;
    const to = (/** @type {Item | undefined} */ item) => () => item && chart.go(item);
    switch (key) {
      case "ArrowDown": return to(items[at + 1]);
      case "ArrowUp": return to(items[at - 1]);
      case "Home": return to(items[0]);
      case "End": return to(items[items.length - 1]);
      case "ArrowRight": return open ? to(current.children[0]) : () => opens && chart.open(current);
      case "ArrowLeft": return open ? () => chart.close(current) : to(items.find(each => each.children.includes(current)));
      case "Enter": return () => chart.activate(current);
      case " ": return typing ? null : () => chart.activate(current);
      case "*": return () => chart.openSiblings(current);
      case "+": return () => chart.zoom("in");
      case "-": return typing ? null : () => chart.zoom("out");
      case "0": return typing ? null : () => chart.zoom("whole");
      default: return null;
    }
  }

  /**
   * Goes to the next unit whose name begins with what has been typed.
   *
   * @param {KeyboardEvent} event
   * @param {Chart} chart
   * @param {boolean} typing
   */
  #type(event, chart, typing) {
    this.#typed = (typing ? this.#typed : "") + event.key.toLocaleLowerCase();
    this.#typedAt = event.timeStamp;
    const at = chart.items.indexOf(chart.current);
    // One letter goes on to the next; more letters may still be about the current one.
    const start = at + (this.#typed.length === 1 ? 1 : 0);
    const found = [...chart.items.slice(start), ...chart.items.slice(0, start)].find(item =>
      !item.more && item.branch.unit?.name.toLocaleLowerCase().startsWith(this.#typed));
    if (found) {
      chart.go(found);
    }
  }
}
