package org.ampli.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What failed before a controller could answer is thrown once more, so that it is refused in the same words. */
@Controller
class LastResort implements ErrorController {

    @RequestMapping("/error")
    void refuse(HttpServletRequest request) throws Exception {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure) {
            throw failure;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        throw status instanceof Integer known
                ? new ResponseStatusException(HttpStatus.valueOf(known))
                : Refusal.notFound();
    }
}
