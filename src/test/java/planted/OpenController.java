package planted;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** A controller that is public and opens a transaction. */
@Controller
@Transactional
public class OpenController {

    @Transactional
    void gesture() {
        // what it does is of no interest: that it is transactional is the offence
    }
}
