package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

/** A page as plain HTML. */
class FirstLookTest {

    @Test
    void what_stands_in_a_page_is_text_and_never_markup() {
        Anchor link = new Anchor("unit/A?on=2020-01-01&known=2020-01-02", "<img src=x onerror=alert(1)> & \"Åsa\"");
        link.getElement().setAttribute("title", "\"><script>alert(1)</script>");

        assertThat(look(link))
                .contains("href=\"unit/A?on=2020-01-01&amp;known=2020-01-02\"")
                .contains("title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"")
                .endsWith(">&lt;img src=x onerror=alert(1)&gt; &amp; \"Åsa\"</a>");
    }

    @Test
    void spaces_between_its_parts_are_kept() {
        assertThat(look(new Div(new Span("Stads"), new Text(" "), new Span("  ledning"))))
                .isEqualTo("<div><span>Stads</span> <span>  ledning</span></div>");
    }

    @Test
    void what_is_hidden_is_not_in_it() {
        Span hidden = new Span("secret");
        hidden.setVisible(false);

        assertThat(look(new Div(hidden, new Span("known")))).isEqualTo("<div><span>known</span></div>");
    }

    @Test
    void names_are_left_to_the_page_itself_and_looks_are_not() {
        Div box = new Div();
        box.setId("box");
        box.getElement().setAttribute("name", "menus");
        box.addClassName("tag");
        box.getStyle().set("--at", "3");

        assertThat(look(box)).contains("class=\"tag\"", "style=\"--at:3\"").doesNotContain("id=", "name=");
    }

    @Test
    void it_shows_what_stands_in_inputs_and_what_is_open() {
        Input day = new Input();
        day.setType("date");
        day.setValue("2026-11-24");
        NativeDetails open = new NativeDetails("Mer", new Span("text"));
        open.setOpen(true);
        NativeDetails closed = new NativeDetails("Mer", new Span("text"));
        closed.setOpen(true);
        closed.setOpen(false);

        assertThat(look(day)).contains("value=\"2026-11-24\"");
        assertThat(look(open)).startsWith("<details open");
        assertThat(look(closed)).startsWith("<details>");
    }

    @Test
    void a_component_of_Vaadins_own_leaves_its_place_empty() {
        TextField field = new TextField("Diarienummer", "123", "");

        assertThat(look(new Div(field))).isEqualTo("<div><div class=\"to-come vaadin-text-field\"></div></div>");
    }

    private static String look(Component component) {
        return FirstLook.of(component.getElement());
    }
}
