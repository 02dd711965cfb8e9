package org.orgtrail.ui.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.access.Administration;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.ui.shell.Lines;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** How far each read model has come, why one has stopped, and what can be done about it. Looks again by itself while one moves. */
@Route(AdminPart.READ_MODELS)
@RolesAllowed("ADMINISTRATOR")
final class ReadModelsView extends AdminPart {

    private static final int LOOK_MILLIS = 2_000;

    private final ReadModels readModels;
    private final ChangeLog log;
    private final Div states = new Div();
    private @Nullable Registration looking;
    private @Nullable Visit visit;

    ReadModelsView(Administration administration, ReadModels readModels, ChangeLog log, Visits visits) {
        super(administration, visits);
        this.readModels = readModels;
        this.log = log;
    }

    @Override
    void show(BeforeEnterEvent event, Visit visit) {
        this.visit = visit;
        begin(visit.text("admin.read-models"), visit.text("admin.read-models.what"), READ_MODELS, visit);
        Said said = new Said(visit);
        Div parts = new Div();
        for (ReadModels.State state : readModels.states()) {
            parts.add(
                    new H2(visit.text("admin.read-model." + state.name())),
                    new Standing(state.name()),
                    buttons(state.name(), said, visit));
        }
        states.removeAll();
        states.add(parts);
        add(said, states);
        look(visit);
    }

    private Div buttons(String name, Said said, Visit visit) {
        NativeButton retry = new NativeButton(
                visit.text("admin.retry"),
                _ -> answer(administration.retry(name, visit.actor()), "admin.retried", said, visit));
        NativeButton rebuild = new NativeButton(
                visit.text("admin.rebuild"),
                _ -> answer(administration.rebuild(name, visit.actor()), "admin.rebuilding", said, visit));
        String about = visit.text("admin.read-model." + name);
        List.of(retry, rebuild).forEach(button -> {
            button.addClassName("pill");
            button.getElement().setAttribute("aria-label", button.getText() + ": " + about);
        });
        Div buttons = new Div(retry, rebuild);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void answer(Optional<RuleViolation> objection, String done, Said said, Visit visit) {
        objection.ifPresentOrElse(said::refused, () -> said.done(visit.text(done)));
        look(visit);
        lookAgainSoon(true);
    }

    private void look(Visit visit) {
        long end = log.end().value();
        boolean moving = false;
        for (Standing standing : standings(states)) {
            ReadModels.State state = readModels.state(standing.name);
            standing.show(state, end, visit);
            moving |= !state.stopped() && state.position().value() < end;
        }
        lookAgainSoon(moving);
    }

    /** Only while something moves: a page that asks by itself keeps its session from ending. */
    private void lookAgainSoon(boolean soon) {
        getUI().ifPresent(ui -> ui.setPollInterval(soon ? LOOK_MILLIS : -1));
    }

    private void lookAgain() {
        if (visit != null) {
            look(visit);
        }
    }

    private static List<Standing> standings(Component in) {
        return in.getChildren()
                .flatMap(Component::getChildren)
                .filter(Standing.class::isInstance)
                .map(Standing.class::cast)
                .toList();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = event.getUI().addPollListener(_ -> lookAgain());
        lookAgain();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
    }

    /** Where one read model stands, in words and as a bar. */
    private static final class Standing extends Div {

        private final String name;
        private final Element bar = new Element("progress");
        private final Paragraph words = new Paragraph();
        private final Paragraph cause = new Paragraph();

        Standing(String name) {
            this.name = name;
            addClassName("standing");
            getElement().appendChild(bar);
            add(words, cause);
        }

        void show(ReadModels.State state, long end, Visit visit) {
            long position = state.position().value();
            bar.setAttribute("max", String.valueOf(Math.max(end, 1)));
            bar.setAttribute("value", String.valueOf(end == 0 ? 1 : position));
            bar.setAttribute("aria-label", visit.text("admin.read-model." + name));
            String key = state.stopped() ? "stopped" : position >= end ? "complete" : "following";
            words.removeAll();
            words.add(Markup.tag(
                    visit.text("admin.state." + key), state.stopped() ? new String[] {"past"} : new String[0]));
            words.add(Lines.of(" "
                    + visit.text(
                            "admin.state.position",
                            String.valueOf(position),
                            String.valueOf(end),
                            String.valueOf(Math.max(end - position, 0)))
                    + state.recordedAt()
                            .map(at -> " " + visit.text("admin.state.until", visit.minute(at)))
                            .orElse("")));
            cause.setText(state.fault()
                    .map(fault -> visit.text("admin.state.cause", fault))
                    .orElse(""));
        }
    }
}
