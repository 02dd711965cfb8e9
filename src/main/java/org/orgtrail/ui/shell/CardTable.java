package org.orgtrail.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A table; on a phone the style sheet sets each row as a card. The roles are spelled out since a browser forgets that a table is
 * one when it is set otherwise.
 */
public class CardTable extends NativeTable {

    /**
     * @param name what the style sheet calls it
     * @param label what its heading says
     */
    public record Column(String name, String label) {}

    private final List<Column> columns;
    private int size;

    /** @param caption what it is, as {@link Markup#text} gives it */
    public CardTable(Component[] caption, List<Column> columns) {
        this.columns = List.copyOf(columns);
        addClassName("history");
        getElement().setAttribute("role", "table");
        getCaption().add(caption);
        getCaption().addClassName("heard");
        NativeTableRow head = getHead().addRow();
        head.getElement().setAttribute("role", "row");
        for (Column column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column.label());
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        }
    }

    /** How many rows it has. */
    public final int size() {
        return size;
    }

    /** @param cells one for each column */
    public final void addRow(Component... cells) {
        NativeTableRow row = getBody().addRow();
        row.getElement().setAttribute("role", "row");
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = row.addDataCell();
            cell.addClassName("cell-" + columns.get(i).name());
            cell.getElement()
                    .setAttribute("role", "cell")
                    .setAttribute("data-label", columns.get(i).label());
            cell.add(cells[i]);
        }
        size++;
    }
}
