package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;

/** Who is told of what is new, and how often. */
class LiveUpdatesTest {

    private Position reached = new Position(3);
    private boolean available = true;
    private final LiveUpdates updates = new LiveUpdates(new AsFarAsReached());
    private final List<Position> told = new ArrayList<>();

    @Test
    void a_page_is_told_once_of_each_place_that_is_reached() {
        updates.watch(new OpenPage(), told::add);

        updates.look();
        updates.look();
        reached = new Position(5);
        updates.look();

        assertThat(told).containsExactly(new Position(3), new Position(5));
    }

    @Test
    void a_page_is_told_of_what_others_had_been_told_of_before_it_watched() {
        updates.watch(new OpenPage(), _ -> {});
        updates.look();

        updates.watch(new OpenPage(), told::add);
        updates.look();

        assertThat(told).containsExactly(new Position(3));
    }

    @Test
    void a_page_that_has_been_left_is_told_nothing_and_keeps_nothing_from_the_others() {
        updates.watch(new ClosedPage(), told::add);
        Registration left = updates.watch(new OpenPage(), told::add);
        left.remove();
        updates.watch(new OpenPage(), told::add);

        updates.look();

        assertThat(told).hasSize(1);
    }

    @Test
    void when_the_read_models_can_be_asked_again_pages_are_told_again() {
        updates.watch(new OpenPage(), told::add);
        available = false;
        updates.look();
        available = true;

        updates.look();

        assertThat(told).containsExactly(new Position(3));
    }

    private static class OpenPage extends UI {
        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    }

    private static class ClosedPage extends UI {
        @Override
        public Future<Void> access(Command command) {
            throw new UIDetachedException();
        }
    }

    private class AsFarAsReached implements ReadModels {
        @Override
        public State state(String name) {
            if (!available) {
                throw new IllegalStateException("The database is away");
            }
            return new State(name, reached, Optional.empty(), Optional.empty());
        }

        @Override
        public List<State> states() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean await(Position position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void retry(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void rebuild(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
