/**
 * The chart as a picture that stands alone: text as text, colours and fonts written into it.
 *
 * @typedef {import("orgtrail/chart-layout").Layout} Layout
 * @typedef {import("orgtrail/chart-layout").Placed} Placed
 *
 * @typedef {object} Look
 * @property {string} font
 * @property {(name: string) => string} colour of a custom property, resolved
 *
 * @typedef {object} Caption
 * @property {string} title
 * @property {string} asOf which day it shows
 * @property {string} vacant
 * @property {(unit: string) => string} ledFrom
 * @property {(count: number, before: boolean) => string} more
 */

const SVG = "http://www.w3.org/2000/svg";
const PADDING = 14;
const LINE = 17;
const FOOT = 44;
/** Beyond this many pixels a side, browsers refuse to draw. */
const LARGEST_SIDE = 8192;

/**
 * @param {Layout} layout
 * @param {Caption} caption
 * @param {Look} look
 * @returns {string} an SVG document
 */
export function pictureOf(layout, caption, look) {
  const width = Math.max(layout.width, 420);
  const height = layout.height + FOOT;
  const svg = element("svg", {
    xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, "font-family": look.font, role: "img",
  });
  svg.append(
      text("title", {}, `${caption.title} – ${caption.asOf}`),
      element("rect", { width, height, fill: look.colour("--paper") }),
      ...layout.lines.map(d => element("path", { d, fill: "none", stroke: look.colour("--edge"), "stroke-width": 1.5 })),
      ...layout.nodes.map(node => drawn(node, layout, caption, look)),
      text("text", { x: 16, y: height - 18, "font-size": 13, fill: look.colour("--quiet") },
          `${caption.title} · ${caption.asOf}`));
  return new XMLSerializer().serializeToString(svg);
}

/**
 * The same as pixels, twice as fine as the screen's where that is not too large.
 *
 * @param {string} svg
 * @returns {Promise<Blob>}
 */
export async function pixelsOf(svg) {
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
  await image.decode();
  const scale = Math.min(2, LARGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob(blob => blob ? done(blob) : failed(new Error("The picture is too large")), "image/png"));
}

/**
 * @param {HTMLElement} chart the picture is to look as it does now
 * @returns {Look}
 */
export function lookOf(chart) {
  const colour = (/** @type {string} */ name) => {
    const probe = chart.appendChild(document.createElement("span"));
    probe.style.color = `var(${name})`;
    const resolved = getComputedStyle(probe).color;
    probe.remove();
    return resolved;
  };
  return { font: getComputedStyle(chart).fontFamily, colour };
}

/**
 * Hands a file to whoever is reading the page.
 *
 * @param {Blob} content
 * @param {string} name
 */
export function download(content, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * @param {Placed} node
 * @param {Layout} layout
 * @param {Caption} caption
 * @param {Look} look
 */
function drawn({ item, x, y }, layout, caption, look) {
  const { width, height } = layout.measures;
  const group = element("g", { transform: `translate(${x},${y})` });
  const room = width - 2 * PADDING - (item.more ? 0 : 22);
  const unit = item.branch.unit;
  if (item.more || !unit) {
    const words = item.more ? caption.more(item.more.count, item.more.before) : "";
    group.append(text("text",
        { x: PADDING, y: height / 2 + 5, "font-size": 14, fill: look.colour("--accent") }, fitted(words, 14, 400, room, look)));
    return group;
  }
  group.append(element("rect",
      { width, height, rx: 10, fill: look.colour("--sheet"), stroke: look.colour("--line"), "stroke-width": 1 }));
  const leader = unit.leaders[0];
  const others = unit.leaders.length > 1 ? ` +${unit.leaders.length - 1}` : "";
  /** @type {{words: string, size: number, weight: number, colour: string, lang?: string}[]} */
  const lines = [
    { words: unit.type.toLocaleUpperCase(), size: 10.5, weight: 600, colour: "--quiet" },
    ...wrapped(unit.name, 15, 700, room, look).map(words => ({ words, size: 15, weight: 700, colour: "--ink", lang: unit.lang })),
    ...(leader ? [
      {
        words: [leader.kind, (leader.name || caption.vacant) + others].filter(Boolean).join(" "),
        size: 13, weight: 400, colour: unit.ledFrom ? "--quiet" : leader.name ? "--ink" : "--past",
      },
      unit.ledFrom
        ? { words: caption.ledFrom(unit.ledFrom), size: 12, weight: 400, colour: "--quiet" }
        : { words: leader.title, size: 12, weight: 400, colour: "--quiet", lang: leader.lang },
    ] : []),
  ];
  let at = (height - lines.length * LINE) / 2 + 13;
  for (const { words, size, weight, colour, lang } of lines) {
    group.append(text("text",
        { x: PADDING, y: at, "font-size": size, "font-weight": weight, fill: look.colour(colour), ...(lang ? { lang } : {}) },
        fitted(words, size, weight, room, look)));
    at += LINE;
  }
  if (unit.children > 0) {
    group.append(text("text",
        { x: width - 10, y: height / 2 + 4, "font-size": 12, "text-anchor": "end", fill: look.colour("--quiet") },
        String(unit.children)));
  }
  return group;
}

/** @type {CanvasRenderingContext2D | null} */
const ruler = document.createElement("canvas").getContext("2d");

/** @type {(words: string, size: number, weight: number, look: Look) => number} */
function widthOf(words, size, weight, look) {
  if (!ruler) {
    return words.length * size * 0.6;
  }
  ruler.font = `${weight} ${size}px ${look.font}`;
  return ruler.measureText(words).width;
}

/**
 * The words on one line or two, the second shortened where it must be.
 *
 * @type {(words: string, size: number, weight: number, room: number, look: Look) => string[]}
 */
function wrapped(words, size, weight, room, look) {
  const parts = words.split(/\s+/);
  let first = parts.shift() ?? "";
  while (parts.length > 0 && widthOf(`${first} ${parts[0]}`, size, weight, look) <= room) {
    first += ` ${parts.shift()}`;
  }
  return parts.length > 0 ? [first, parts.join(" ")] : [first];
}

/** @type {(words: string, size: number, weight: number, room: number, look: Look) => string} */
function fitted(words, size, weight, room, look) {
  if (widthOf(words, size, weight, look) <= room) {
    return words;
  }
  let shorter = words;
  while (shorter.length > 1 && widthOf(shorter + "…", size, weight, look) > room) {
    shorter = shorter.slice(0, -1).trimEnd();
  }
  return shorter + "…";
}

/** @type {(name: string, attributes: Record<string, string | number>) => SVGElement} */
function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).filter(([key]) => key !== "xmlns")
      .forEach(([key, value]) => made.setAttribute(key, String(value)));
  return made;
}

/** @type {(name: string, attributes: Record<string, string | number>, words: string) => SVGElement} */
function text(name, attributes, words) {
  const made = element(name, attributes);
  made.textContent = words;
  return made;
}
