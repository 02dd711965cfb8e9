import { part, said } from "orgtrail/chart-node";

/**
 * Says which unit is chosen, and links to its page and to the chart of it alone. Its links are never made anew, so that they keep
 * the focus.
 */
export class ChartChosen {
  element = part("p", "chart-chosen");
  #name = part("b", "");
  #page = part("a", "");
  #only = part("a", "");

  constructor() {
    this.element.append(this.#name, this.#page, this.#only);
  }

  /**
   * @param {import("orgtrail/chart-branches").Unit | null} unit
   * @param {import("orgtrail/chart-node").Text} text
   */
  tell(unit, text) {
    this.element.hidden = !unit;
    if (unit) {
      this.#name.textContent = unit.name;
      said(this.#name, unit.lang);
      this.#page.textContent = text("page");
      this.#page.setAttribute("href", unit.page);
      this.#only.textContent = text("only");
      this.#only.setAttribute("href", unit.under);
    }
  }
}
