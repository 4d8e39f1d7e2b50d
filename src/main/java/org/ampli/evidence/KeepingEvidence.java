package org.ampli.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ampli.inspection.FileName;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.ampli.storage.StoredFiles;
import org.ampli.storage.TakenFile;
import org.ampli.storage.TakingFile;
import org.ampli.storage.Upload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Adds to what a Cité can show, and replaces files without losing the older ones.
 *
 * <p>A file is stored first, outside any transaction, and written down afterwards: a stop in between leaves a file
 * without a row, which is swept, never a row without a file.
 */
@Component
public class KeepingEvidence {

    private static final Logger log = LoggerFactory.getLogger(KeepingEvidence.class);

    private final TakingFile taking;
    private final StoredFiles files;
    private final RecordingEvidence recording;

    KeepingEvidence(TakingFile taking, StoredFiles files, RecordingEvidence recording) {
        this.taking = taking;
        this.files = files;
        this.recording = recording;
    }

    /** What a form adds: its files, each an item of its own, or one link or description. */
    public Added addAll(Member member, EvidenceForm form, List<Upload> uploads) {
        String kind = form.chosen().word();
        List<EvidenceId> added = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        if (uploads.isEmpty() || form.chosen() != EvidenceKind.FILE) {
            attempt(kind, "", refused, () -> added.add(add(member, form)));
        }
        if (form.chosen() == EvidenceKind.FILE) {
            EvidenceForm each = uploads.size() > 1 ? form.untitled() : form;
            for (Upload upload : uploads) {
                String name = uploads.size() > 1 ? FileName.of(upload.name()).value() : "";
                attempt(kind, name, refused, () -> added.add(addFile(member, each, upload)));
            }
        }
        return new Added(added, refused);
    }

    /** What was added, and what was not. */
    public record Added(List<EvidenceId> items, List<Refused> refused) {}

    private static void attempt(String kind, String name, List<Refused> refused, Runnable adding) {
        try {
            adding.run();
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND) {
                throw refusal;
            }
            refused.add(Refused.of(kind, name, refusal));
        }
    }

    /** A link or a described element. */
    public EvidenceId add(Member member, EvidenceForm form) {
        if (form.chosen() == EvidenceKind.FILE) {
            throw new FieldRefusal("file", "evidence.refusal.file.missing");
        }
        return recording.item(member, form, null);
    }

    /** A file, which gives its name to the item when the form gives no title. */
    public EvidenceId addFile(Member member, EvidenceForm form, Upload upload) {
        EvidenceForm ofFile = form.ofKind(EvidenceKind.FILE.word());
        recording.check(member, ofFile, upload.name());
        return store(member, upload, file -> recording.item(member, ofFile, file));
    }

    /** A newer file for an item; the older ones stay. */
    public void replace(Member member, EvidenceId item, Upload upload) {
        recording.checkReplaceable(member, item);
        store(member, upload, file -> {
            recording.version(member, item, file);
            return item;
        });
    }

    private EvidenceId store(Member member, Upload upload, Function<TakenFile, EvidenceId> writing) {
        recording.refuseBeyondQuota(member.ownCite(), 1);
        TakenFile file = taking.take(upload);
        try {
            return writing.apply(file);
        } catch (Refusal certainlyNotWritten) {
            forget(file);
            throw certainlyNotWritten;
        }
    }

    private void forget(TakenFile file) {
        try {
            files.forget(file.key());
        } catch (IOException later) {
            log.warn("The file {} without a row is left to the sweeping", file.key(), later);
        }
    }
}
