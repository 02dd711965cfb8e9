package org.orgtrail.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells whatever goes wrong under {@code /api} as a problem, an address that does not exist too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);
    private static final String SECONDS_TO_WAIT = "5";

    private final ProblemWriter writer;

    ProblemResolver(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        // What has been sent in part is broken off by the server, so that nobody takes it for the whole.
        if (!path.startsWith("/api/") && !path.equals("/api") || response.isCommitted()) {
            return null;
        }
        writer.write(problem(failure, request), request, response);
        return new ModelAndView();
    }

    private static Problem problem(Exception failure, HttpServletRequest request) {
        return switch (failure) {
            case Problem problem -> problem;
            case NoHandlerFoundException _, NoResourceFoundException _ ->
                new Problem(HttpStatus.NOT_FOUND, "no-such-address");
            case HttpRequestMethodNotSupportedException it -> methodNotAllowed(it);
            case MethodArgumentTypeMismatchException it -> malformed(it);
            case HttpMediaTypeNotSupportedException _ ->
                new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type-unsupported");
            case HttpMediaTypeNotAcceptableException _ -> new Problem(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
            case ChangeLog.LogUnavailable _,
                    CannotCreateTransactionException _,
                    DataAccessResourceFailureException _,
                    TransientDataAccessException _ ->
                new Problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").header("Retry-After", SECONDS_TO_WAIT);
            case OrganisationActions.NotYet _ ->
                new Problem(HttpStatus.SERVICE_UNAVAILABLE, "not-yet").header("Retry-After", SECONDS_TO_WAIT);
            default -> {
                LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
                yield new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "failed");
            }
        };
    }

    private static Problem malformed(MethodArgumentTypeMismatchException failure) {
        Class<?> type = failure.getParameter().nestedIfOptional().getNestedParameterType();
        Object example = type == LocalDate.class
                ? Texts.inBoth("problem-part.day", EffectiveDates.FIRST, EffectiveDates.LAST)
                : type == Instant.class ? "2027-01-01T12:00:00Z" : type == Integer.class ? "100" : "true";
        return Problem.malformed(failure.getName(), String.valueOf(failure.getValue()), example);
    }

    private static Problem methodNotAllowed(HttpRequestMethodNotSupportedException failure) {
        String[] supported = failure.getSupportedMethods();
        String allowed = String.join(", ", Set.of(supported == null ? new String[0] : supported));
        return new Problem(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", failure.getMethod(), allowed)
                .header("Allow", allowed);
    }
}
