package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.Position;
import org.orgtrail.ui.ScreenTest;

/** A page whose own request takes long is told afterwards, and keeps nobody waiting. */
class BusyPageTest extends ScreenTest {

    @Test
    void a_page_that_is_at_work_holds_up_none_of_the_others() throws Exception {
        List<Position> atWork = new ArrayList<>();
        List<Position> others = new ArrayList<>();
        LiveUpdates updates = new LiveUpdates(readModels);
        UI busy = UI.getCurrent();
        assertThat(busy.getSession().hasLock()).isTrue(); // as in a request of its own, which this is
        updates.watch(busy, atWork::add);
        for (int i = 0; i < 3; i++) {
            updates.watch(new OtherPage(), others::add);
        }

        CompletableFuture.runAsync(updates::look).get(20, TimeUnit.SECONDS);

        assertThat(others).hasSize(3);
        assertThat(atWork).isEmpty();
        busy.getSession().getService().runPendingAccessTasks(busy.getSession());
        assertThat(atWork).hasSize(1);
    }

    private static final class OtherPage extends UI {
        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    }
}
