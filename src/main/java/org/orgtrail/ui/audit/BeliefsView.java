package org.orgtrail.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.access.Accounts;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.history.Aspect;
import org.orgtrail.history.AuditQueries;
import org.orgtrail.history.Beliefs;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;
import org.orgtrail.ui.shell.AskedParameters;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Pills;
import org.orgtrail.ui.shell.ThingPicker;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** What was believed of one thing on which days, by what was known when: as a grid of both calendars, or as a table. */
@Route(AuditPart.BELIEFS)
@RolesAllowed({AuditPart.AUDITOR, AuditPart.RECORDS_OFFICER})
final class BeliefsView extends AuditPart {

    private static final String ASPECT = "aspect";
    private static final String AS = "as";
    private static final String TABLE = "table";

    private final AuditQueries audit;
    private final DirectoryQueries directory;
    private final Accounts accounts;

    BeliefsView(AuditQueries audit, DirectoryQueries directory, Accounts accounts, Visits visits) {
        super(visits);
        this.audit = audit;
        this.directory = directory;
        this.accounts = accounts;
    }

    @Override
    void show(AskedParameters asked, Visit visit) {
        Optional<ThingId> thing = AskedLog.thing(asked);
        begin(visit.text("audit.beliefs.title"), visit.text("audit.beliefs.what"), BELIEFS, visit);
        add(picker(thing, visit));
        asked.refused().forEach(text -> complain(visit.text("audit.beliefs.refused", text)));
        thing.ifPresent(named -> {
            List<Aspect> all = Aspect.of(named.kind());
            Optional<Aspect> aspect = asked.among(ASPECT, all);
            asked.refused().forEach(text -> complain(visit.text("audit.beliefs.aspect-refused", text)));
            show(named, aspect.orElseGet(all::getFirst), asked.is(AS, TABLE), visit);
        });
    }

    private static String address(ThingId thing, Aspect aspect, boolean table, Visit visit) {
        Map<String, String> parameters = new LinkedHashMap<>(AskedLog.about(thing));
        parameters.put(ASPECT, AskedParameters.inAddress(aspect));
        if (table) {
            parameters.put(AS, TABLE);
        }
        return visit.address(BELIEFS, parameters);
    }

    private Component picker(Optional<ThingId> chosen, Visit visit) {
        ThingPicker thing = new ThingPicker(visit.text("audit.beliefs.thing"), chosen, directory, visit);
        thing.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                Visit.go(visit.address(
                        BELIEFS, thing.thing().map(AskedLog::about).orElse(Map.of())));
            }
        });
        Div form = new Div(thing);
        form.addClassName("compare-form");
        return form;
    }

    private void show(ThingId thing, Aspect aspect, boolean table, Visit visit) {
        Optional<Beliefs> beliefs = audit.beliefs(thing, aspect, visit.actor());
        if (beliefs.isEmpty()) {
            add(new Paragraph(visit.text("audit.beliefs.none")));
            return;
        }
        LocalText name = Optional.ofNullable(directory
                        .names(List.of(thing), visit.asOf(), visit.actor())
                        .get(thing))
                .map(known -> thing.kind().called(known.name()))
                .orElseGet(() -> LocalText.same(thing.text()));
        Object[] of = {name, visit.text("audit.aspect." + aspect).toLowerCase(visit.locale())};
        Pills aspects = new Pills(visit.text("audit.beliefs.aspects"));
        Aspect.of(thing.kind())
                .forEach(each -> aspects.add(
                        visit.text("audit.aspect." + each), address(thing, each, table, visit), each == aspect));
        Map<ContactId, LocalText> contacts = audit.contacts(thing, visit.actor());
        contacts.forEach(
                (contact, value) -> aspects.add(visit.say(value), address(contact, Aspect.VALUE, table, visit), false));
        Pills shapes = new Pills(visit.text("audit.beliefs.as"));
        shapes.add(visit.text("audit.beliefs.as-grid"), address(thing, aspect, false, visit), !table);
        shapes.add(visit.text("audit.beliefs.as-table"), address(thing, aspect, true, visit), table);
        add(new H2(Markup.text("audit.beliefs.of", visit, of)), aspects, shapes);
        if (beliefs.get().more()) {
            add(new Paragraph(visit.text("audit.beliefs.more")));
        }
        add(
                beliefs.get().rows().isEmpty()
                        ? new Paragraph(visit.text("audit.beliefs.nothing"))
                        : table
                                ? new BeliefTable(
                                        Markup.text("audit.beliefs.of", visit, of), beliefs.get(), accounts, visit)
                                : new BeliefGrid(visit.text("audit.beliefs.of", of), beliefs.get(), accounts, visit));
    }
}
