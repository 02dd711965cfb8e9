package org.orgtrail.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.Map;
import org.orgtrail.ui.shell.BrowserModules;
import org.orgtrail.ui.shell.ClientModules;

/** The page that everything is shown in: style sheets, import map, colour scheme, icon. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://css/orgtrail.css")
@StyleSheet("context://css/chart.css")
@Push
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "format-detection", content = "telephone=no")
final class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icons/orgtrail.svg");
        ClientModules.addresses().forEach(module -> settings.addLink(module, Map.of("rel", "modulepreload")));
        // Before any module, or browsers pass it over.
        String importMap =
                BrowserModules.importMap(VaadinService.getCurrentRequest().getContextPath());
        settings.addInlineWithContents(
                Inline.Position.PREPEND, "<script type=\"importmap\">" + importMap + "</script>", Inline.Wrapping.NONE);
    }
}
