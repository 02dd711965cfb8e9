package org.orgtrail.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.TreeSet;
import org.orgtrail.shared.PlainText;
import org.orgtrail.shared.SentQuery;
import org.orgtrail.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not take: one that is mistyped would be answered as if it had not been asked. And those
 * that cannot be read at all, or not be asked for, before anybody tries to.
 */
@Component
class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !ofTheApi(method)) {
            return true;
        }
        SentQuery.undecodable(request.getQueryString()).ifPresent(name -> {
            throw new Problem(HttpStatus.BAD_REQUEST, "parameter-undecodable", name).with("parameter", name);
        });
        TreeSet<String> known = new TreeSet<>();
        for (var parameter : method.getMethodParameters()) {
            RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null) {
                known.add(named.name());
            }
        }
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                String all = known.isEmpty() ? "–" : String.join(", ", known);
                throw new Problem(HttpStatus.BAD_REQUEST, "parameter-unknown", name, all).with("parameter", name);
            }
            if (values.length > 1) {
                throw new Problem(HttpStatus.BAD_REQUEST, "parameter-twice", name).with("parameter", name);
            }
            if (!PlainText.isPrintable(values[0])) {
                throw Problem.malformed(name, values[0], Texts.inBoth("problem-part.printable"));
            }
        });
        return true;
    }

    private static boolean ofTheApi(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.orgtrail.exchange");
    }
}
