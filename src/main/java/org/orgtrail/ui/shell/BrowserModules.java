package org.orgtrail.ui.shell;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our own modules in the browser, served as they stand in {@code frontend/components}, and the library they use, served from its
 * WebJar. Browsers keep modules for an hour: the address of each holds a digest of what is in it, so that a new one is fetched.
 */
public final class BrowserModules {

    /** The chart's element. It uses the others by the names that the import map gives them. */
    public static final String CHART = "orgtrail-chart";

    private static final List<String> PARTS = List.of(
            "chart-branches",
            "chart-drawing",
            "chart-frame",
            "chart-keys",
            "chart-layout",
            "chart-node",
            "chart-picture",
            "chart-tools");

    private static final String D3_HIERARCHY = "webjars/d3-hierarchy/3.1.2/src/";

    private static final Map<String, String> ADDRESSES = PARTS.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), BrowserModules::address));

    private BrowserModules() {}

    /** Loads the module, where the page has not got it yet. */
    public static void load(String module, UI ui) {
        ui.getPage().addJsModule("context://" + address(module));
    }

    /**
     * The import map of a page: which address each name of a module stands for.
     *
     * @param context the path that the application is served under, empty or beginning with a slash
     */
    public static String importMap(String context) {
        Map<String, String> imports = new TreeMap<>(Map.of("d3-hierarchy/", context + "/" + D3_HIERARCHY));
        ADDRESSES.forEach((module, address) -> imports.put("orgtrail/" + module, context + "/" + address));
        return JsonMapper.shared().writeValueAsString(Map.of("imports", imports));
    }

    private static String address(String module) {
        String file = "components/" + module + ".js";
        return file + "?v=" + digest(file);
    }

    private static String digest(String file) {
        try (InputStream content = BrowserModules.class.getResourceAsStream("/META-INF/resources/" + file)) {
            if (content == null) {
                throw new IllegalStateException(file + " is not there");
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
