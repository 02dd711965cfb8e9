package org.orgtrail.ui.shell;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** A script of ours in {@code frontend/components}, loaded as it is, without a build. */
public final class BrowserModule {

    private final String address;

    /** @param file its name; a module that is not there is a mistake in the program */
    public BrowserModule(String file) {
        address = "context://components/" + file + "?v=" + version(file);
    }

    /** Has the page load it, once. */
    public void load(UI ui) {
        ui.getPage().addJsModule(address);
    }

    /** Files are kept by browsers for an hour: a changed one needs another address. */
    private static String version(String file) {
        try (InputStream content = BrowserModule.class.getResourceAsStream("/META-INF/resources/components/" + file)) {
            if (content == null) {
                throw new IllegalArgumentException("No module is called " + file);
            }
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
