package org.ampli.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** After a post, the page to get: 303, taken literally, so that a brace in an address stays a brace. */
public final class SeeOther {

    private SeeOther() {}

    public static RedirectView at(String path) {
        RedirectView view = new RedirectView(path);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
