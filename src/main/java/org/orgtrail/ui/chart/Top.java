package org.orgtrail.ui.chart;

import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.error.Unknown;
import org.orgtrail.ui.shell.Visit;

/**
 * What a chart begins with.
 *
 * @param units the unit that was asked for, else those without a parent; none where there is nothing on that day
 * @param above what is above that unit, the root first
 * @param under the unit that was asked for, also where it is not there on that day
 */
record Top(List<TreeNode> units, List<UnitRef> above, Optional<UnitRef> under) {

    /** The whole organisation. */
    static Top whole(DirectoryQueries directory, Visit visit) {
        return new Top(directory.roots(visit.asOf(), visit.actor()), List.of(), Optional.empty());
    }

    /** The unit of that code and what is under it. */
    static Top under(String code, DirectoryQueries directory, Visit visit) {
        return switch (directory.unit(Unknown.code(code), visit.asOf(), visit.actor())) {
            case UnitAnswer.Page(UnitPage page) ->
                new Top(
                        List.of(node(page)),
                        page.path(),
                        Optional.of(page.unit().ref()));
            case UnitAnswer.NotThen notThen -> new Top(List.of(), List.of(), Optional.of(notThen.unit()));
            case UnitAnswer.RegisteredInError _, UnitAnswer.NeverHeardOf _ -> throw Unknown.unit(code);
        };
    }

    private static TreeNode node(UnitPage page) {
        UnitRef ref = page.unit().ref();
        return new TreeNode(
                ref.id(),
                ref.code(),
                ref.names(),
                ref.type(),
                page.subUnits().size(),
                page.unit().forums().size());
    }
}
