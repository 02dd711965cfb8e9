/**
 * What of the organisation is open in the chart, and which part of it is drawn: no more than {@link LIMIT} nodes at once. Knows
 * nothing of the page.
 *
 * @typedef {object} Leader who leads a unit
 * @property {string} name empty where the post is vacant
 * @property {string} title
 * @property {string} lang of the title where it is not the page's, else empty
 * @property {string} kind how the post is held where it is not for good ("tf"), else empty
 *
 * @typedef {object} Unit
 * @property {string} id
 * @property {string} name
 * @property {string} lang of the name where it is not the page's, else empty
 * @property {string} type
 * @property {string} page the address of its page
 * @property {string} under the address of the chart of it alone
 * @property {number} children how many units are directly under it
 * @property {Leader[]} leaders
 * @property {string} ledFrom the name of the unit above that they are of, where it has no head of its own; else empty
 * @property {string} ledFromLang of that name where it is not the page's, else empty
 *
 * @typedef {object} Answer
 * @property {Unit[]} units those from the place that was asked for on, no more than {@link A_TIME}
 * @property {number} total how many there are
 *
 * @typedef {(parent: string, from: number) => Promise<Answer>} Source the units under one; under "" the topmost
 *
 * @typedef {object} Item what is drawn: a unit, or a group of siblings that are not
 * @property {string} key
 * @property {Branch} branch the unit; for a group, its parent
 * @property {number} level
 * @property {number} place among all siblings, from 1
 * @property {number} setSize how many siblings there are
 * @property {{from: number, count: number, before: boolean} | null} more for a group: where to go on, and how many there are
 * @property {Item[]} children
 */

/** How many siblings are read and shown at a time. */
export const A_TIME = 40;

/** How many nodes are drawn at most. */
export const LIMIT = 150;

/** Fewer siblings than this are not shown of a branch that leads to what the reader looks at. */
const FEWEST = 3;

/** A unit and what is known of those under it. */
export class Branch {
  /**
   * @param {Unit | null} unit null for what the topmost units hang from
   * @param {Branch | null} parent
   * @param {number} index its place among its siblings, from 0
   */
  constructor(unit, parent, index) {
    this.unit = unit;
    this.parent = parent;
    this.index = index;
    this.open = unit === null;
    this.openedAt = 0;
    /** The part of the siblings under it that is shown. */
    this.from = 0;
    this.size = A_TIME;
    this.total = unit ? unit.children : 0;
    /** @type {Branch[]} with holes where nothing has been read yet */
    this.known = [];
  }

  get id() {
    return this.unit ? this.unit.id : "";
  }

  /** The branches under it that are shown. */
  get shown() {
    return this.open ? this.known.slice(this.from, this.from + this.size).filter(Boolean) : [];
  }

  /** Itself and those above, without what the topmost hang from. */
  get path() {
    /** @type {Branch[]} */
    const path = [];
    for (let at = /** @type {Branch | null} */ (this); at && at.unit; at = at.parent) {
      path.push(at);
    }
    return path;
  }
}

export class Branches {
  #source;
  #clock = 0;
  top = new Branch(null, null, 0);

  /** @param {Source} source */
  constructor(source) {
    this.#source = source;
  }

  /**
   * Reads the topmost units, and opens what was open before. A unit that stands alone is opened, and so what is alone under it.
   *
   * @param {ReadonlySet<string>} wasOpen ids
   */
  async start(wasOpen) {
    await this.#read(this.top);
    let above = [this.top];
    while (above.length > 0) {
      above = above.flatMap(each => each.shown.filter(child =>
        child.total > 0 && (wasOpen.has(child.id) || this.#standsAlone(child))));
      await Promise.all(above.map(each => this.#unfold(each)));
    }
    this.#fit(this.top);
  }

  /**
   * Shows what is under a unit.
   *
   * @param {Branch} branch
   * @returns {Promise<number>} how many other branches had to be closed for it
   */
  async open(branch) {
    await this.#unfold(branch);
    return this.#fit(branch);
  }

  /** @param {Branch} branch */
  close(branch) {
    branch.open = false;
  }

  /**
   * Opens the unit's siblings, as many as there is room for.
   *
   * @param {Branch} branch
   */
  async openSiblings(branch) {
    let room = LIMIT - this.items().length;
    const siblings = (branch.parent ?? this.top).shown.filter(each => {
      const needed = Math.min(each.total, A_TIME) + 1;
      const fits = !each.open && each.total > 0 && needed <= room;
      room -= fits ? needed : 0;
      return fits;
    });
    await Promise.all(siblings.map(each => this.#unfold(each)));
  }

  /**
   * Shows another part of the siblings under a unit.
   *
   * @param {Branch} branch
   * @param {number} from
   */
  async turn(branch, from) {
    const before = { from: branch.from, size: branch.size };
    branch.from = Math.max(0, from);
    branch.size = A_TIME;
    try {
      await this.#read(branch);
    } catch (failed) {
      Object.assign(branch, before);
      throw failed;
    }
    return this.#fit(branch);
  }

  /** All that is drawn, each before what is under it. */
  items() {
    /** @type {Item[]} */
    const all = [];
    const add = (/** @type {Item[]} */ items) => items.forEach(item => {
      all.push(item);
      add(item.children);
    });
    add(this.tree());
    return all;
  }

  /** What is drawn, as a tree. */
  tree() {
    return this.#under(this.top, 1);
  }

  /** The ids of what is open. */
  openIds() {
    return new Set(this.items().filter(item => !item.more && item.branch.open).map(item => item.branch.id));
  }

  /**
   * @param {Branch} branch
   * @param {number} level
   * @returns {Item[]}
   */
  #under(branch, level) {
    if (!branch.open) {
      return [];
    }
    const end = Math.min(branch.from + branch.size, branch.total);
    const items = branch.shown.map(child => ({
      key: child.id,
      branch: child,
      level,
      place: child.index + 1,
      setSize: branch.total,
      more: null,
      children: this.#under(child, level + 1),
    }));
    /** @type {(before: boolean, count: number, from: number, place: number) => Item} */
    const group = (before, count, from, place) => ({
      key: `${branch.id} ${before ? "before" : "after"}`,
      branch,
      level,
      place,
      setSize: branch.total,
      more: { from, count, before },
      children: [],
    });
    return [
      ...(branch.from > 0 ? [group(true, branch.from, Math.max(0, branch.from - A_TIME), branch.from)] : []),
      ...items,
      ...(end < branch.total ? [group(false, branch.total - end, end, end + 1)] : []),
    ];
  }

  /** @param {Branch} branch */
  #standsAlone(branch) {
    return branch.path.every(each => each.parent?.total === 1);
  }

  /** @param {Branch} branch */
  async #unfold(branch) {
    await this.#read(branch);
    branch.open = true;
    branch.openedAt = ++this.#clock;
  }

  /**
   * Reads what is to be shown and has not been read.
   *
   * @param {Branch} branch
   */
  async #read(branch) {
    for (let at = branch.from; at < branch.from + branch.size; at++) {
      const beyond = branch.total > 0 && at >= branch.total;
      if (branch.known[at] || beyond) {
        continue;
      }
      const answer = await this.#source(branch.id, at);
      branch.total = answer.total;
      answer.units.forEach((unit, i) => {
        branch.known[at + i] = new Branch(unit, branch, at + i);
      });
      if (answer.units.length === 0) {
        return;
      }
    }
  }

  /**
   * Closes what was opened longest ago, and where that is not enough shows fewer siblings, until no more is drawn than may be.
   * What leads to the branch stays.
   *
   * @param {Branch} kept
   */
  #fit(kept) {
    const path = new Set(kept.path);
    let closed = 0;
    while (this.items().length > LIMIT) {
      const open = this.items().filter(item => !item.more && item.branch.open).map(item => item.branch);
      const oldest = open.filter(branch => !path.has(branch)).sort((a, b) => a.openedAt - b.openedAt)[0];
      if (oldest) {
        this.close(oldest);
        closed++;
        continue;
      }
      const widest = [this.top, ...open].filter(branch => branch.size > FEWEST)
          .sort((a, b) => Number(a === kept) - Number(b === kept) || b.size - a.size)[0];
      if (!widest) {
        break;
      }
      const child = widest.shown.find(each => path.has(each));
      widest.size = Math.max(FEWEST, Math.floor(widest.size / 2));
      if (child) {
        widest.from = Math.max(0, Math.min(child.index - (widest.size >> 1), widest.total - widest.size));
      }
    }
    return closed;
  }
}
