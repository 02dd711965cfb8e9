package org.orgtrail.exchange.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells as problems what is refused under {@code /api} before it gets to the API: addresses that are not written as such. */
@Configuration(proxyBeanMethods = false)
class RefusedRequests {

    private static final Pattern OF_THE_API = Pattern.compile("/api([/;?].*)?");

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> refusedRequestsOfTheApi(ProblemWriter problems) {
        FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new Telling(problems));
        filter.setDispatcherTypes(DispatcherType.ERROR);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static final class Telling extends OncePerRequestFilter {

        private final ProblemWriter problems;

        Telling(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            if (address.startsWith(request.getContextPath())
                    && OF_THE_API
                            .matcher(address.substring(request.getContextPath().length()))
                            .matches()) {
                problems.write(problem(response.getStatus()), request, response);
            } else {
                chain.doFilter(request, response);
            }
        }

        private static Problem problem(int status) {
            return switch (status) {
                case 404 -> new Problem(HttpStatus.NOT_FOUND, "no-such-address");
                case 400 -> new Problem(HttpStatus.BAD_REQUEST, "address-unreadable");
                default -> new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "failed");
            };
        }
    }
}
