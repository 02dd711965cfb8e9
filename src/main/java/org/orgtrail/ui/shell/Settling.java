package org.orgtrail.ui.shell;

/**
 * When the browser gets the addresses of the days that are gone through: one when the hand rests, a new step in its history the first
 * time and in the place of that from then on; and one at a time, since of two that are given at once its router may keep either.
 */
final class Settling {

    private final Browser browser;

    /** The address has had its new step in the browser's history, which what follows replaces. */
    private boolean begun;
    /** The page is ahead of the address. */
    private boolean ahead;
    /** An address is on its way. */
    private boolean underWay;
    /** When it has arrived, another one is to follow. */
    private boolean again;
    /** That of a page that was gone to by something else. */
    private boolean left;

    /** What has an address and a history. */
    interface Browser {

        /**
         * Gives it the address of the page shown.
         *
         * @param begins whether it is a new step in the browser's history, or replaces the last
         * @param arrived is called when the browser has it
         */
        void give(boolean begins, Runnable arrived);
    }

    Settling(Browser browser) {
        this.browser = browser;
    }

    /** The hand takes hold: where it goes is a new step. */
    void takeHold() {
        begun = false;
    }

    /** The page shows another day. */
    void moved() {
        ahead = true;
    }

    void rest() {
        if (underWay) {
            again = true;
        } else if (ahead) {
            underWay = true;
            browser.give(!begun, this::arrived);
            begun = true;
            ahead = false;
        }
    }

    private void arrived() {
        underWay = false;
        if (again) {
            again = false;
            rest();
            begun &= !left;
            left = false;
        }
    }

    /** The page was gone to by something else; an address that is under way may reach the browser after that page's own. */
    void left() {
        begun = underWay;
        ahead = underWay;
        again = underWay;
        left = underWay;
    }
}
