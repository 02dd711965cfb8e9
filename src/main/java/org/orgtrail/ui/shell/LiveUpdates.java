package org.orgtrail.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the pages that are open when there is more to read than when they were shown. It looks once a second, since another
 * process may be the one that recorded it, and tells one page after the other, so that many open pages cost time and not load.
 */
@Component
final class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final ReadModels readModels;
    private final Map<UI, Watcher> watching = new ConcurrentHashMap<>();
    private boolean silent;

    LiveUpdates(ReadModels readModels) {
        this.readModels = readModels;
    }

    /** @param moved is given, in the user interface's own turn, how far pages can be read now */
    Registration watch(UI ui, Consumer<Position> moved) {
        Watcher watcher = new Watcher(ui, moved);
        watching.put(ui, watcher);
        return () -> watching.remove(ui, watcher);
    }

    /** How far pages can be read: as far as the slowest of the read models that they are made of. */
    Position reached() {
        return MainLayout.READ_MODELS.stream()
                .map(name -> readModels.state(name).position())
                .min(Position::compareTo)
                .orElse(Position.START);
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        if (watching.isEmpty()) {
            return;
        }
        Position reached;
        try {
            reached = reached();
            silent = false;
        } catch (RuntimeException unavailable) {
            if (!silent) {
                LOG.warn(
                        "Open pages are not told of what is new until the read models can be asked again", unavailable);
            }
            silent = true; // said once, and not every second for as long as it lasts
            return;
        }
        watching.forEach((ui, watcher) -> {
            try {
                watcher.tell(reached);
            } catch (UIDetachedException left) {
                watching.remove(ui, watcher);
            }
        });
    }

    /** Each is told for itself: what was recorded after its page was read, and before it watched, is news to it alone. */
    private static final class Watcher {

        private final UI ui;
        private final Consumer<Position> moved;
        private Position told = Position.START;

        Watcher(UI ui, Consumer<Position> moved) {
            this.ui = ui;
            this.moved = moved;
        }

        void tell(Position reached) {
            if (!reached.equals(told)) {
                told = reached;
                ui.access(() -> moved.accept(reached));
            }
        }
    }
}
