package org.orgtrail.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.orgtrail.access.AccountEntry;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Handover;
import org.orgtrail.access.NewPassword;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** One account: its rights, whether it is open, and a new password for its holder. */
@Route("admin/account/:id")
@RolesAllowed("ADMINISTRATOR")
final class AccountView extends AdminPart {

    private final DirectoryQueries directory;

    AccountView(Administration administration, DirectoryQueries directory, Visits visits) {
        super(administration, visits);
        this.directory = directory;
    }

    static String address(AccountId account) {
        return "admin/account/" + account;
    }

    @Override
    void show(BeforeEnterEvent event, Visit visit) {
        show(account(event.getRouteParameters().get("id").orElse(""), visit), new Said(visit), visit);
    }

    private AccountEntry account(String id, Visit visit) {
        try {
            return administration
                    .account(AccountId.parse(id), visit.actor())
                    .orElseThrow(() -> new NotFoundException("No such account"));
        } catch (InvalidValue malformed) {
            throw new NotFoundException("No such account");
        }
    }

    private void show(AccountEntry account, Said said, Visit visit) {
        begin(account.displayName(), visit.text("admin.account.what", account.userName()), "", visit);
        add(said, new H2(visit.text("admin.rights")));
        GrantsForm grants = new GrantsForm(account.grants(), directory, visit);
        add(
                grants,
                button(
                        "admin.save",
                        visit,
                        () -> administration
                                .grant(account.id(), grants.value(), visit.actor())
                                .ifPresentOrElse(said::refused, () -> said.done(visit.text("admin.saved")))));
        add(new H2(visit.text("admin.password")));
        if (account.elsewhere()) {
            add(new Paragraph(visit.text("admin.password.elsewhere")));
        } else {
            add(new Paragraph(visit.text("admin.password.what")));
            add(button("admin.password.reset", visit, () -> {
                switch (administration.resetPassword(account.id(), visit.actor())) {
                    case Handover.Made(var _, NewPassword password) -> said.handOver(password);
                    case Handover.Refused(RuleViolation violation) -> said.refused(violation);
                }
            }));
        }
        String way = account.open() ? "close" : "open";
        add(new H2(visit.text("admin." + way)), new Paragraph(visit.text("admin." + way + ".what")));
        add(button(
                "admin." + way + ".go",
                visit,
                () -> administration
                        .setOpen(account.id(), !account.open(), visit.actor())
                        .ifPresentOrElse(said::refused, () -> {
                            Said anew = new Said(visit);
                            show(account(account.id().toString(), visit), anew, visit);
                            anew.done(visit.text("admin." + way + ".done"));
                        })));
    }

    private static Div button(String key, Visit visit, Runnable action) {
        NativeButton button = new NativeButton(visit.text(key), _ -> action.run());
        button.addClassName("pill");
        Div line = new Div(button);
        line.addClassName("buttons");
        return line;
    }
}
