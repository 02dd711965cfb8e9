package org.orgtrail.ui.audit;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.ui.shell.AsOfDay;

/** A period, open at either end, as an address has it. */
record Days(Optional<LocalDate> from, Optional<LocalDate> until) {

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    /** @param refused is told what of it is no day */
    static Days of(QueryParameters parameters, List<String> refused) {
        return new Days(
                AuditPart.read(parameters, FROM, AsOfDay::parse, refused),
                AuditPart.read(parameters, UNTIL, AsOfDay::parse, refused));
    }

    Map<String, String> inAddress() {
        Map<String, String> parameters = new LinkedHashMap<>();
        from.ifPresent(it -> parameters.put(FROM, it.toString()));
        until.ifPresent(it -> parameters.put(UNTIL, it.toString()));
        return parameters;
    }
}
