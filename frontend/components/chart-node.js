/**
 * A node of the chart on the page: a unit with who leads it, or a group of siblings that are not shown.
 *
 * @typedef {import("orgtrail/chart-branches").Item} Item
 * @typedef {import("orgtrail/chart-branches").Unit} Unit
 * @typedef {(key: string, ...values: (string | number)[]) => string} Text
 */

/** Stands in a text for the name that it tells of. */
export const NAME = "\uE000";

/**
 * @param {Item} item
 * @param {Text} text
 * @returns {HTMLElement}
 */
export function nodeOf(item, text) {
  const node = part("div", item.more ? "chart-more" : "chart-unit");
  node.setAttribute("role", "treeitem");
  node.tabIndex = -1;
  const unit = item.branch.unit;
  if (item.more) {
    node.append(part("span", "", moreText(item.more, text)));
  } else if (unit) {
    node.append(part("span", "eyebrow", unit.type), said(part("span", "chart-name", unit.name), unit.lang), ...leading(unit, text));
    if (unit.children > 0) {
      const toggle = part("span", "chart-toggle", String(unit.children));
      toggle.setAttribute("aria-hidden", "true");
      node.append(toggle);
    }
    node.setAttribute("aria-label", described(unit, text));
  }
  return node;
}

/**
 * What changes of a node while it is shown.
 *
 * @param {HTMLElement} node
 * @param {Item} item
 * @param {boolean} current
 */
export function tell(node, item, current) {
  node.tabIndex = current ? 0 : -1;
  node.setAttribute("aria-level", String(item.level));
  node.setAttribute("aria-setsize", String(item.setSize));
  node.setAttribute("aria-posinset", String(item.place));
  node.setAttribute("aria-selected", String(current));
  if (!item.more && item.branch.total > 0) {
    node.setAttribute("aria-expanded", String(item.branch.open));
  }
}

/** @type {(more: {count: number, before: boolean}, text: Text) => string} */
export function moreText(more, text) {
  return text(more.before ? "before" : "after", more.count);
}

/** @type {(unit: Unit, text: Text) => HTMLElement[]} */
function leading({ leaders, ledFrom, ledFromLang }, text) {
  const first = leaders[0];
  if (!first) {
    return [];
  }
  const who = part("span", ["chart-leader", ...(first.name ? [] : ["vacant"]), ...(ledFrom ? ["inherited"] : [])].join(" "));
  if (first.kind) {
    who.append(part("span", "tag past", first.kind), " ");
  }
  who.append(first.name || text("vacant"));
  if (leaders.length > 1) {
    who.append(` +${leaders.length - 1}`);
  }
  const title = part("span", "chart-title");
  if (ledFrom) {
    title.append(...naming(text("led-from", NAME), ledFrom, ledFromLang));
  } else {
    title.append(said(part("span", "", first.title), first.lang));
  }
  return [who, title];
}

/**
 * A text with a unit's name in the place of {@link NAME}.
 *
 * @type {(words: string, name: string, lang: string) => (string | HTMLElement)[]}
 */
export function naming(words, name, lang) {
  const [before = "", after = ""] = words.split(NAME);
  return [before, said(part("span", "", name), lang), after];
}

/**
 * Marks what is in another language than the page.
 *
 * @type {<E extends Element>(element: E, lang: string) => E}
 */
export function said(element, lang) {
  if (lang) {
    element.setAttribute("lang", lang);
  } else {
    element.removeAttribute("lang");
  }
  return element;
}

/** @type {(unit: Unit, text: Text) => string} */
function described(unit, text) {
  const leaders = unit.leaders.map(each => `${each.name || text("vacant")}, ${[each.kind, each.title].filter(Boolean).join(" ")}`);
  return [`${unit.name}, ${unit.type}`, ...(unit.ledFrom ? [text("led-from", unit.ledFrom)] : []), ...leaders, ...(unit.children > 0 ? [text("units", unit.children)] : [])].join(". ");
}

/** @type {(tag: string, look: string, words?: string) => HTMLElement} */
export function part(tag, look, words = "") {
  const made = document.createElement(tag);
  made.className = look;
  made.textContent = words;
  return made;
}
