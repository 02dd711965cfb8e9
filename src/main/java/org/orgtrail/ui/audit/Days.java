package org.orgtrail.ui.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.ui.shell.AskedParameters;

/** A period, open at either end, as an address has it. */
record Days(Optional<LocalDate> from, Optional<LocalDate> until) {

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    static Days of(AskedParameters asked) {
        return new Days(asked.day(FROM), asked.day(UNTIL));
    }

    Map<String, String> inAddress() {
        Map<String, String> parameters = new LinkedHashMap<>();
        from.ifPresent(it -> parameters.put(FROM, it.toString()));
        until.ifPresent(it -> parameters.put(UNTIL, it.toString()));
        return parameters;
    }
}
