package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What one may not do is not offered. */
class OfferedTest extends ScreenTest {

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private HistoryQueries history;

    private UnitId unit(String code) {
        return directory
                .findUnits(code, AsOf.on(TODAY), Actor.VISITOR, 0, 1)
                .getFirst()
                .id();
    }

    private List<String> buttons(String path) {
        open(path, "");
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private List<String> menus() {
        return findInView(NativeDetails.class).all().stream()
                .map(NativeDetails::getSummaryText)
                .toList();
    }

    @Test
    void an_editor_of_a_subtree_is_offered_to_change_it_and_what_is_under_it() {
        signIn(new Grants(Set.of(Role.EDITOR), false, Set.of(unit("SLK-INT"))));
        assertThat(buttons("unit/SLK-INT")).contains("Byt namn").doesNotContain("Flytta");
        assertThat(menus()).doesNotContain("Omorganisera");
        assertThat(buttons("unit/SLK-KOM")).doesNotContain("Byt namn");
        assertThat(menus()).isEmpty();
    }

    @Test
    void an_editor_of_everything_is_offered_to_move_and_reorganise_too() {
        signIn(Grants.ofEverything(Role.EDITOR));
        assertThat(buttons("unit/SLK-KOM")).contains("Byt namn", "Flytta");
        assertThat(menus()).contains("Omorganisera");
    }

    @Test
    void other_roles_are_offered_to_record_nothing() {
        for (Role role : Set.of(Role.STAFF, Role.APPROVER, Role.AUDITOR, Role.RECORDS_OFFICER, Role.ADMINISTRATOR)) {
            signIn(Grants.of(role));
            assertThat(buttons("unit/SLK-KOM")).doesNotContain("Byt namn");
            assertThat(menus()).isEmpty();
        }
    }

    @Test
    void undoing_is_offered_to_those_who_may_change_all_that_it_touches() {
        ChangeId change = history.entries(
                        Selection.of(new Scope.OfUnit(unit("SLK-KOM"), false)),
                        AsOf.on(TODAY),
                        Actor.VISITOR,
                        Span.AS_RECORDED,
                        0,
                        1)
                .entries()
                .getFirst()
                .change()
                .id();
        signIn(new Grants(Set.of(Role.EDITOR), false, Set.of(unit("SLK-INT"))));
        assertThat(buttons("change/" + change)).doesNotContain("Ångra ändringen");
        signIn(Grants.ofEverything(Role.EDITOR));
        assertThat(buttons("change/" + change)).contains("Ångra ändringen");
    }
}
