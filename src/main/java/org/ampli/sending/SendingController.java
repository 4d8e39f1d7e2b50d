package org.ampli.sending;

import java.util.Locale;
import org.ampli.network.Member;
import org.ampli.paper.Downloads;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the member's Cité sent: the list, each receipt, each grid as it was. */
@Controller
@RequestMapping("/sendings")
class SendingController {

    private final SentGrids sent;
    private final Downloads downloads;

    SendingController(SentGrids sent, Downloads downloads) {
        this.sent = sent;
        this.downloads = downloads;
    }

    @GetMapping
    String all(Member member, Model model) {
        model.addAttribute("sendings", sent.all(member.ownCite()));
        return "sending/sendings";
    }

    @GetMapping("/{id}")
    String receipt(Member member, @PathVariable SendingId id, Model model) {
        show(member, id, model);
        return "sending/receipt";
    }

    @GetMapping("/{id}/grid")
    String grid(Member member, @PathVariable SendingId id, Model model) {
        show(member, id, model);
        return "sending/sentGrid";
    }

    /** The file made at the sending, byte for byte. */
    @GetMapping("/{id}/receipt.pdf")
    ResponseEntity<byte[]> receiptFile(Member member, @PathVariable SendingId id) {
        Sending sending = sent.find(member.ownCite(), id);
        return file(sent.receipt(id), "ampli-" + sending.year() + "-" + sending.number() + ".pdf");
    }

    /** Printed anew from the frozen copy, dated as it is. */
    @GetMapping("/{id}/grid.pdf")
    ResponseEntity<byte[]> gridFile(Member member, Locale language, @PathVariable SendingId id) {
        return downloads.pdf(GridPrints.sent(sent.find(member.ownCite(), id), sent.copy(id)), language);
    }

    @GetMapping("/{id}/grid.docx")
    ResponseEntity<byte[]> gridManuscript(Member member, Locale language, @PathVariable SendingId id) {
        return downloads.docx(GridPrints.sent(sent.find(member.ownCite(), id), sent.copy(id)), language);
    }

    private void show(Member member, SendingId id, Model model) {
        model.addAttribute("sending", sent.find(member.ownCite(), id));
        model.addAttribute("copy", sent.copy(id));
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
