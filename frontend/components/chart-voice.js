import { NAME, naming, part } from "orgtrail/chart-node";

/**
 * What the chart says: to screen readers what has happened, to everybody what has failed.
 *
 * @typedef {import("orgtrail/chart-branches").Branch} Branch
 */
export class ChartVoice {
  element = part("p", "heard");
  /** @type {Record<string, string>} by key; `{0}` stands for a value */
  texts = {};

  constructor() {
    this.element.setAttribute("role", "status");
  }

  /** @type {(key: string, ...values: (string | number)[]) => string} */
  text = (key, ...values) => {
    const text = this.texts[key] ?? key;
    return values.reduce((/** @type {string} */ all, value, i) => all.replaceAll(`{${i}}`, String(value)), text);
  };

  /** @type {(key: string, ...values: (string | number)[]) => void} */
  say(key, ...values) {
    this.element.textContent = this.text(key, ...values);
  }

  /**
   * That a branch is open, how much of it is shown, and how many others had to be closed for it.
   *
   * @param {Branch} branch
   * @param {number} closed
   */
  sayOpened({ shown, total, unit }, closed) {
    const opened = this.text(shown.length < total ? "opened-some" : "opened", NAME, shown.length, total);
    const all = closed > 0 ? `${opened}. ${this.text("closed", closed)}` : opened;
    this.element.replaceChildren(...naming(all, unit?.name ?? "", unit?.lang ?? ""));
  }

  /**
   * Waits for what is being fetched or made. That it failed is said and seen, until something else succeeds.
   *
   * @template T
   * @param {Promise<T>} work
   * @param {(result: T) => void} then
   * @param {string} failure the text that says so
   */
  async after(work, then, failure) {
    try {
      then(await work);
    } catch (failed) {
      console.error(failed);
      this.element.classList.remove("heard");
      this.say(failure);
      return;
    }
    this.element.classList.add("heard");
  }
}
