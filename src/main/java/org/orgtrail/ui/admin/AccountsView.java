package org.orgtrail.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.orgtrail.access.AccountEntry;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** All accounts, and the making of new ones. */
@Route(AdminPart.ACCOUNTS)
@RolesAllowed("ADMINISTRATOR")
final class AccountsView extends AdminPart {

    private final DirectoryQueries directory;

    AccountsView(Administration administration, DirectoryQueries directory, Visits visits) {
        super(administration, visits);
        this.directory = directory;
    }

    @Override
    void show(BeforeEnterEvent event, Visit visit) {
        begin(visit.text("admin.accounts"), visit.text("admin.accounts.what"), ACCOUNTS, visit);
        Said said = new Said(visit);
        UnorderedList list = new UnorderedList();
        list.addClassName("accounts");
        list(list, visit);
        NativeDetails making = new NativeDetails(visit.text("admin.new"));
        making.addClassName("folded");
        begin(making, list, said, visit);
        add(said, making, new H2(visit.text("admin.all")), list);
    }

    /** A form for one more, after each that was made. */
    private void begin(NativeDetails making, UnorderedList list, Said said, Visit visit) {
        making.setContent(new NewAccountForm(administration, directory, said, visit, password -> {
            said.handOver(password);
            making.setOpen(false);
            begin(making, list, said, visit);
            list(list, visit);
        }));
    }

    private void list(UnorderedList list, Visit visit) {
        list.removeAll();
        administration.accounts(visit.actor()).forEach(account -> list.add(item(account, visit)));
    }

    private static ListItem item(AccountEntry account, Visit visit) {
        Div name = new Div(
                Markup.inside(account.displayName(), visit.address(AccountView.address(account.id()))),
                new Span(" · " + account.userName()));
        if (!account.open()) {
            name.add(new Span(" "), Markup.tag(visit.text("admin.closed"), "past"));
        }
        if (account.passwordWaiting()) {
            name.add(new Span(" "), Markup.tag(visit.text("admin.password-waiting")));
        }
        if (account.elsewhere()) {
            name.add(new Span(" "), Markup.tag(visit.text("admin.elsewhere")));
        }
        Div roles = new Div(roles(account, visit));
        roles.addClassName("quiet");
        return new ListItem(name, roles);
    }

    private static String roles(AccountEntry account, Visit visit) {
        return account.grants().roles().isEmpty()
                ? visit.text("admin.no-roles")
                : account.grants().roles().stream()
                        .sorted()
                        .map(role -> role == Role.EDITOR && !account.grants().everything()
                                ? visit.text(
                                        "admin.editor-of",
                                        account.grants().units().size())
                                : visit.text("admin.role.name." + role))
                        .collect(Collectors.joining(", "));
    }
}
