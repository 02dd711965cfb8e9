package org.orgtrail.ui.shell;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our own modules in the browser, served as they stand in {@code frontend/components}, and the library they use, served from its
 * WebJar. A module uses another by the name that the import map gives it, {@code orgtrail/} and the file's without its ending.
 * Browsers keep modules for an hour: the address of each holds a digest of what is in it, so that a new one is fetched.
 */
public final class BrowserModules {

    private static final String FOLDER = "components/";
    private static final String ENDING = ".js";
    private static final String D3_HIERARCHY = "webjars/d3-hierarchy/3.1.2/src/";

    /** By the modules' names, without {@code orgtrail/}. */
    private static final Map<String, String> ADDRESSES = addresses();

    private BrowserModules() {}

    /**
     * Has the page load a module, where it has not yet.
     *
     * @param module its file's name without the ending, {@code orgtrail-chart}
     * @throws IllegalArgumentException where there is no such file
     */
    public static void load(String module, UI ui) {
        String address = ADDRESSES.get(module);
        if (address == null) {
            throw new IllegalArgumentException("No module is called " + module);
        }
        ui.getPage().addJsModule("context://" + address);
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

    private static Map<String, String> addresses() {
        try {
            Map<String, String> addresses = new TreeMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/" + FOLDER + "*" + ENDING)) {
                String name = String.valueOf(file.getFilename());
                addresses.put(name.substring(0, name.length() - ENDING.length()), FOLDER + name + "?v=" + digest(file));
            }
            return Map.copyOf(addresses);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(Resource file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
