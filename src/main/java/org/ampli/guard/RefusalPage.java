package org.ampli.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.ampli.shared.Refusal;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where the server sends whatever was refused outside of a controller: no stack trace, no other look. */
@Controller
class RefusalPage implements ErrorController {

    @RequestMapping("/error")
    void refuse(HttpServletRequest request) {
        if (request.getAttribute(TurningAway.REFUSAL) instanceof Refusal refusal) {
            throw refusal;
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        throw new ResponseStatusException(status == null ? HttpStatus.NOT_FOUND : status);
    }
}
