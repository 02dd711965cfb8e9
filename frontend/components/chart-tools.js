import { part } from "orgtrail/chart-node";

/**
 * The buttons above the chart.
 *
 * @typedef {object} Actions
 * @property {() => void} out
 * @property {() => void} in
 * @property {() => void} fit
 * @property {() => void} svg
 * @property {() => void} png
 * @property {() => void} print
 */
export class ChartTools {
  element = part("div", "chart-tools");
  #scale = part("span", "chart-scale");

  constructor() {
    this.element.setAttribute("role", "group");
  }

  /** @param {number} scale */
  set scale(scale) {
    this.#scale.textContent = `${Math.round(scale * 100)} %`;
  }

  get offered() {
    return this.element.hasChildNodes();
  }

  /**
   * @param {import("orgtrail/chart-node").Text} text
   * @param {Actions} actions
   */
  offer(text, actions) {
    const zoom = part("span", "chart-zoom");
    zoom.append(button("−", actions.out, text("out")), this.#scale, button("+", actions.in, text("in")));
    this.element.setAttribute("aria-label", text("tools"));
    this.element.replaceChildren(
        zoom,
        button(text("fit"), actions.fit),
        button("SVG", actions.svg, text("svg")),
        button("PNG", actions.png, text("png")),
        button(text("print"), actions.print));
  }
}

/**
 * @param {string} shown
 * @param {() => void} action
 * @param {string} [meaning] where what is shown does not say it
 */
function button(shown, action, meaning) {
  const made = part("button", "pill", shown);
  made.setAttribute("type", "button");
  if (meaning) {
    made.setAttribute("aria-label", meaning);
    made.title = meaning;
  }
  made.addEventListener("click", action);
  return made;
}
