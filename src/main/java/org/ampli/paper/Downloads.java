package org.ampli.paper;

import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The two ways in which a document leaves: as a PDF to keep, as a DOCX to go on with; the same words in both. */
@Component
public class Downloads {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Paper paper;
    private final Manuscript manuscript;

    Downloads(Paper paper, Manuscript manuscript) {
        this.paper = paper;
        this.manuscript = manuscript;
    }

    /** A tagged PDF, in the reader's language around the texts. */
    public ResponseEntity<byte[]> pdf(Download asked, Locale language) {
        byte[] file = paper.print(asked.view(), language, asked.model(), asked.madeAt());
        return answer(MediaType.APPLICATION_PDF, asked.name() + ".pdf", file);
    }

    /** The same as a text to go on with. */
    public ResponseEntity<byte[]> docx(Download asked, Locale language) {
        byte[] file = manuscript.write(asked.view(), language, asked.model(), asked.madeAt());
        return answer(DOCX, asked.name() + ".docx", file);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String name, byte[] file) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
