package org.ampli.sending;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.ampli.paper.Download;
import org.ampli.paper.Paper;
import org.springframework.stereotype.Component;

/** A filled grid, and the receipt of a sent one, as documents. */
@Component
public class GridPrints {

    private final Paper paper;

    GridPrints(Paper paper) {
        this.paper = paper;
    }

    /** The whole grid with its answers, sent or not. */
    public byte[] grid(GridCopy copy, Locale language, Instant madeAt) {
        return paper.print("sending/gridDocument", language, Map.of("copy", copy, "madeAt", madeAt), madeAt);
    }

    /** The grid of a sending, from its frozen copy and dated as it is. */
    static Download sent(Sending sending, GridCopy copy) {
        return new Download(
                "ampli-" + sending.year() + "-" + sending.number() + "-grille",
                "sending/gridDocument",
                Map.of("copy", copy, "madeAt", sending.sentAt(), "sending", sending),
                sending.sentAt());
    }

    byte[] receipt(Sending sending, GridCopy copy, Locale language) {
        return paper.print(
                "sending/receiptDocument", language, Map.of("sending", sending, "copy", copy), sending.sentAt());
    }
}
