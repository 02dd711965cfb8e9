package org.orgtrail.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** The parameters of a request's address, none of which is passed over: one that is mistyped would be answered wrongly. */
public final class Parameters {

    private final HttpServletRequest request;

    private Parameters(HttpServletRequest request) {
        this.request = request;
    }

    /** @param known the names that the address takes; any other is refused, and so is one that is given twice */
    public static Parameters of(HttpServletRequest request, String... known) {
        Set<String> names = Set.of(known);
        request.getParameterMap().forEach((name, values) -> {
            if (!names.contains(name)) {
                String all = Arrays.stream(known)
                        .sorted()
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("–");
                throw new Problem(HttpStatus.BAD_REQUEST, "parameter-unknown", name, all).with("parameter", name);
            }
            if (values.length > 1) {
                throw new Problem(HttpStatus.BAD_REQUEST, "parameter-twice", name).with("parameter", name);
            }
        });
        return new Parameters(request);
    }

    /** The parameter's value; empty where it is not given. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    /** {@code true} or {@code false}, which is also what it is where it is not given. */
    public boolean flag(String name) {
        return text(name)
                .map(value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw malformed(name, value, List.of("true", "false"));
                })
                .orElse(false);
    }

    /** What to throw where a value is none that the parameter can have. */
    public static Problem malformed(String name, String value, List<String> examples) {
        return new Problem(HttpStatus.BAD_REQUEST, "parameter-malformed", name, value, String.join(", ", examples))
                .with("parameter", name);
    }
}
