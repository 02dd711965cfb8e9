// @ts-check

/**
 * The search field: a combobox as the ARIA Authoring Practices have it. The server renders the field, the list and its options,
 * all in the light DOM; here is what must not wait for the server: keys, and whether the list is open.
 *
 * Events: `pick` with the address of the option chosen, `seek` with the text to show all findings of.
 */
class OrgtrailSearch extends HTMLElement {
  #active = -1;
  /** @type {MutationObserver | undefined} */
  #watch;

  connectedCallback() {
    this.addEventListener('keydown', this.#keyed);
    this.addEventListener('click', this.#clicked);
    this.addEventListener('mousedown', this.#keepFocus);
    this.addEventListener('focusout', this.#left);
    this.addEventListener('input', this.#typed);
    document.addEventListener('keydown', this.#shortcut);
    this.#watch = new MutationObserver(() => this.#renewed());
    this.#watch.observe(this.#popup, { childList: true, characterData: true, subtree: true });
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#shortcut);
    this.#watch?.disconnect();
  }

  get #input() {
    return /** @type {HTMLInputElement} */ (this.querySelector('input'));
  }

  get #popup() {
    return /** @type {HTMLElement} */ (this.querySelector('.search-popup'));
  }

  get #options() {
    return /** @type {HTMLElement[]} */ ([...this.querySelectorAll('[role=option]')]);
  }

  /** @param {boolean} open */
  #open(open) {
    this.#popup.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open && this.#options.length > 0));
    if (!open) {
      this.#mark(-1);
    }
  }

  /** @param {number} place */
  #mark(place) {
    const options = this.#options;
    this.#active = place;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === place)));
    if (place < 0) {
      this.#input.removeAttribute('aria-activedescendant');
    } else {
      this.#input.setAttribute('aria-activedescendant', options[place].id);
      options[place].scrollIntoView({ block: 'nearest' });
    }
  }

  /** The server has other findings. */
  #renewed() {
    this.#open(document.activeElement === this.#input && this.#popup.textContent?.trim() !== '');
    this.#mark(-1);
  }

  /** An option that is marked was found by what stood there before. */
  #typed = () => {
    this.#mark(-1);
    if (this.#input.value.trim() === '') {
      this.#open(false);
    }
  };

  /** @param {KeyboardEvent} event */
  #keyed = (event) => {
    if (event.target !== this.#input || event.isComposing) {
      return;
    }
    const count = this.#options.length;
    const open = !this.#popup.hidden;
    if (event.key === 'Escape' && open) {
      this.#open(false);
    } else if (event.key === 'Enter') {
      this.#go(this.#active);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Between the last and the first option lies the field itself.
      const next = open ? ((this.#active + 1 + step + count + 1) % (count + 1)) - 1 : step > 0 ? 0 : count - 1;
      this.#open(true);
      this.#mark(next);
    } else {
      return;
    }
    event.preventDefault();
  };

  /** @param {number} place */
  #go(place) {
    const text = this.#input.value;
    if (place >= 0) {
      this.dispatchEvent(new CustomEvent('pick', { detail: this.#options[place].dataset.address }));
    } else if (text.trim() !== '') {
      this.dispatchEvent(new CustomEvent('seek', { detail: text }));
    } else {
      return;
    }
    this.#open(false);
  }

  /** @param {MouseEvent} event */
  #clicked = (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const place = this.#options.findIndex((option) => option.contains(target));
    if (place >= 0) {
      this.#go(place);
    } else if (target === this.#input && this.#popup.textContent?.trim() && this.#input.value.trim()) {
      this.#open(true);
    }
  };

  /** A press on the list must not take the focus from the field, or the list closes before the click. */
  #keepFocus = (/** @type {MouseEvent} */ event) => {
    if (this.#popup.contains(/** @type {Node} */ (event.target))) {
      event.preventDefault();
    }
  };

  #left = (/** @type {FocusEvent} */ event) => {
    if (!this.contains(/** @type {Node | null} */ (event.relatedTarget))) {
      this.#open(false);
    }
  };

  /**
   * Control and K, on a Mac Command and K, lead here from anywhere but a dialog. A key alone would get in the way of those who speak to
   * their computer; on a Mac, Control and K belong to text fields.
   */
  #shortcut = (/** @type {KeyboardEvent} */ event) => {
    const modified = (/Mac|iP/.test(navigator.platform) ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey;
    if (modified && event.key.toLowerCase() === 'k' && !document.querySelector('vaadin-dialog[opened]')) {
      event.preventDefault();
      this.#input.focus();
      this.#input.select();
    }
  };
}

customElements.define('orgtrail-search', OrgtrailSearch);
