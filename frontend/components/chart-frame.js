/** The window onto the chart: scrolls as any box does, is dragged by a mouse, and zooms. Fingers pan and pinch as everywhere. */

const SMALLEST = 0.25;
const LARGEST = 2;
const STEP = 1.2;
/** Less movement than this is a click, in pixels. */
const CLICK = 5;

export class ChartFrame {
  /** @type {(scale: number) => void} called when the scale has changed */
  onZoom = () => {};
  scale = 1;
  #size = { width: 0, height: 0, measures: { height: 0 } };

  constructor() {
    this.element = document.createElement("div");
    this.element.className = "chart-frame";
    this.sheet = document.createElement("div");
    this.sheet.className = "chart-sheet";
    this.canvas = document.createElement("div");
    this.canvas.className = "chart-canvas";
    this.sheet.append(this.canvas);
    this.element.append(this.sheet);
    this.#listen();
  }

  /** @param {{width: number, height: number, measures: {height: number}}} size of what is drawn, and of one node, at scale 1 */
  resize(size) {
    this.#size = size;
    this.#apply();
  }

  /** @param {number} by more than 1 to come nearer */
  zoomBy(by) {
    this.zoomTo(this.scale * by);
  }

  in() {
    this.zoomBy(STEP);
  }

  out() {
    this.zoomBy(1 / STEP);
  }

  /** So that all of it is seen, where that can still be read. */
  fit() {
    this.zoomTo(Math.min(1, this.element.clientWidth / this.#size.width, this.element.clientHeight / this.#size.height));
  }

  /**
   * @param {number} scale
   * @param {{x: number, y: number}} [at] what stays where it is, in the frame; the middle of what is seen of it where nothing is said
   */
  zoomTo(scale, at = { x: this.element.clientWidth / 2, y: this.#middle() }) {
    const to = Math.min(LARGEST, Math.max(SMALLEST, scale));
    const x = (this.element.scrollLeft + at.x) / this.scale;
    const y = (this.element.scrollTop + at.y) / this.scale;
    this.scale = to;
    this.#apply();
    this.element.scrollTo({ left: x * to - at.x, top: y * to - at.y, behavior: "instant" });
    this.onZoom(to);
  }

  /**
   * Makes a place the middle of what is seen of the frame.
   *
   * @param {{x: number, y: number}} point at scale 1
   * @param {boolean} [atOnce]
   */
  centre(point, atOnce = false) {
    const still = atOnce || matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.element.scrollTo({
      left: point.x * this.scale - this.element.clientWidth / 2,
      top: point.y * this.scale - this.#middle(),
      behavior: still ? "instant" : "smooth",
    });
  }

  /**
   * Lets what has moved on the canvas stay where it is on the screen.
   *
   * @param {number} x how far it has moved, at scale 1
   * @param {number} y
   */
  follow(x, y) {
    this.element.scrollBy({ left: x * this.scale, top: y * this.scale, behavior: "instant" });
  }

  /** For paper: as wide as the page, or as it is. @returns {() => void} brings the screen's scale back */
  forPaper() {
    const { scale, element: { scrollLeft, scrollTop } } = this;
    this.scale = Math.min(1, 1000 / this.#size.width);
    this.#apply();
    return () => {
      this.scale = scale;
      this.#apply();
      this.element.scrollTo({ left: scrollLeft, top: scrollTop, behavior: "instant" });
    };
  }

  /** How far down the frame; a small screen shows only the upper part of it at first. Its own where no node fits into what is seen. */
  #middle() {
    const { top } = this.element.getBoundingClientRect();
    const from = Math.max(0, -top);
    const to = Math.min(this.element.clientHeight, innerHeight - top);
    const room = to - from > this.#size.measures.height * this.scale;
    return (room ? from + to : this.element.clientHeight) / 2;
  }

  #apply() {
    const { width, height } = this.#size;
    this.sheet.style.width = `${width * this.scale}px`;
    this.sheet.style.height = `${height * this.scale}px`;
    this.canvas.style.transform = `scale(${this.scale})`;
  }

  #listen() {
    const frame = this.element;
    frame.addEventListener("wheel", event => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const box = frame.getBoundingClientRect();
        this.zoomTo(this.scale * Math.exp(-event.deltaY / 400), { x: event.clientX - box.left, y: event.clientY - box.top });
      }
    }, { passive: false });
    /** @type {{x: number, y: number} | null} */
    let held = null;
    let dragged = false;
    frame.addEventListener("pointerdown", event => {
      dragged = false;
      held = event.pointerType === "mouse" && event.button === 0 ? { x: event.clientX, y: event.clientY } : null;
    });
    frame.addEventListener("pointermove", event => {
      if (!held) {
        return;
      }
      if (!dragged && Math.hypot(event.clientX - held.x, event.clientY - held.y) > CLICK) {
        dragged = true;
        frame.setPointerCapture(event.pointerId);
        frame.classList.add("dragged");
      }
      if (dragged) {
        frame.scrollBy({ left: held.x - event.clientX, top: held.y - event.clientY, behavior: "instant" });
        held = { x: event.clientX, y: event.clientY };
      }
    });
    for (const end of ["pointerup", "pointercancel"]) {
      frame.addEventListener(end, () => {
        held = null;
        frame.classList.remove("dragged");
      });
    }
    // What ends a drag is no click on what lies beneath.
    frame.addEventListener("click", event => {
      if (dragged) {
        event.stopPropagation();
        dragged = false;
      }
    }, { capture: true });
  }
}
