package org.ampli.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ampli.inspection.Alphabet;
import org.ampli.inspection.FileKind;
import org.ampli.storage.StoredFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The beginnings of texts and tables. A file never changes, so what was read of it is kept for the next reader; one
 * table at a time is opened, so that many readers of large ones do not fill the memory.
 */
@Component
class Excerpts {

    private static final Logger log = LoggerFactory.getLogger(Excerpts.class);
    private static final int TEXT = 20_000;
    private static final int LARGEST_WORKBOOK = 3_000_000;
    private static final int REMEMBERED = 100;

    private final StoredFiles files;
    private final Map<String, FileExcerpt> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FileExcerpt> eldest) {
            return size() > REMEMBERED;
        }
    };

    Excerpts(StoredFiles files) {
        this.files = files;
    }

    FileExcerpt of(EvidenceVersion version) {
        FileKind kind = version.kind();
        if (kind.image()) {
            return FileExcerpt.of(FileExcerpt.Shape.IMAGE);
        }
        if (kind == FileKind.PDF) {
            return FileExcerpt.of(FileExcerpt.Shape.PDF);
        }
        return kind.text() || kind == FileKind.XLSX ? read(version) : FileExcerpt.NONE;
    }

    private synchronized FileExcerpt read(EvidenceVersion version) {
        FileExcerpt before = known.get(version.fingerprint());
        if (before != null) {
            return before;
        }
        try (InputStream in = files.open(version.key())) {
            FileExcerpt excerpt = version.kind() == FileKind.XLSX ? workbook(version, in) : text(version, in);
            known.put(version.fingerprint(), excerpt);
            return excerpt;
        } catch (IOException unreachable) {
            log.error("The stored file {} cannot be read: {}", version.key(), unreachable.toString());
            return FileExcerpt.NONE;
        }
    }

    private static FileExcerpt workbook(EvidenceVersion version, InputStream in) throws IOException {
        return version.size() > LARGEST_WORKBOOK ? FileExcerpt.NONE : WorkbookExcerpt.of(in.readAllBytes());
    }

    private static FileExcerpt text(EvidenceVersion version, InputStream in) throws IOException {
        byte[] start = in.readNBytes(TEXT);
        String text = new String(start, Alphabet.of(start)).replace("\uFEFF", "");
        boolean cut = version.size() > start.length;
        if (version.kind() == FileKind.CSV) {
            CsvExcerpt table = CsvExcerpt.of(text, cut);
            return new FileExcerpt(
                    FileExcerpt.Shape.TABLE, "", List.of(new FileExcerpt.Leaf("", table.rows())), table.cut());
        }
        return new FileExcerpt(FileExcerpt.Shape.TEXT, text, List.of(), cut);
    }
}
