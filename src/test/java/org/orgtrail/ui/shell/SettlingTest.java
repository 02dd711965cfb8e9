package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The browser is given one address at a time, and ends on that of the page shown. */
class SettlingTest {

    private String shown = "";
    private final List<String> given = new ArrayList<>();
    private final Deque<Runnable> underWay = new ArrayDeque<>();
    private final Settling settling = new Settling((begins, arrived) -> {
        given.add((begins ? "new " : "instead ") + shown);
        underWay.add(arrived);
    });

    private void moveAndRest(String day) {
        shown = day;
        settling.moved();
        settling.rest();
    }

    private void arrives() {
        underWay.remove().run();
    }

    @Test
    void days_are_one_step_in_the_history_from_when_it_is_taken_hold_of() {
        settling.takeHold();
        moveAndRest("2017");
        arrives();
        moveAndRest("2016");
        arrives();
        settling.rest();
        settling.takeHold();
        moveAndRest("2015");
        assertThat(given).containsExactly("new 2017", "instead 2016", "new 2015");
    }

    @Test
    void the_next_address_waits_for_the_last_to_arrive() {
        moveAndRest("2017");
        moveAndRest("2016");
        moveAndRest("2015");
        assertThat(given).containsExactly("new 2017");
        arrives();
        assertThat(given).containsExactly("new 2017", "instead 2015");
        arrives();
        assertThat(given).hasSize(2);
    }

    @Test
    void where_the_page_was_left_meanwhile_its_address_is_given_again_and_the_next_day_is_a_new_step() {
        moveAndRest("2017");
        shown = "another page";
        settling.left();
        arrives();
        assertThat(given).containsExactly("new 2017", "instead another page");
        arrives();
        moveAndRest("2016");
        assertThat(given).endsWith("new 2016").hasSize(3);
    }

    @Test
    void who_left_before_resting_is_given_nothing() {
        settling.moved();
        settling.left();
        settling.rest();
        assertThat(given).isEmpty();
    }
}
