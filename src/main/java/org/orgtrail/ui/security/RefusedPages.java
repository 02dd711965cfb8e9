package org.orgtrail.ui.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what was refused before any screen saw it, an address that is not written as one for instance, with a page that says so. */
@Controller
class RefusedPages implements ErrorController {

    private static final String TO_DIRECTORY = "error.to-directory";

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), request.getContextPath() + "/")
                .send(request, response);
    }

    private static PlainPage page(@Nullable Object status, String directory) {
        return switch (status) {
            case Integer refused
            when refused == HttpServletResponse.SC_BAD_REQUEST ->
                new PlainPage(refused, "error.address.title", "error.address.characters", TO_DIRECTORY, directory);
            case Integer failed
            when failed >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ->
                new PlainPage(failed, "error.failure.title", "error.failure.kept", TO_DIRECTORY, directory);
            case Integer other
            when other != HttpServletResponse.SC_NOT_FOUND ->
                new PlainPage(other, "error.refused.title", "error.refused.text", TO_DIRECTORY, directory);
            case null, default ->
                new PlainPage(
                        HttpServletResponse.SC_NOT_FOUND,
                        "error.not-found.title",
                        "error.not-found.page",
                        TO_DIRECTORY,
                        directory);
        };
    }
}
