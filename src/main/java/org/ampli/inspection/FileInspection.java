package org.ampli.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Recognises a file by its content, whatever its name says, and declines what a Cité should not keep or open. */
public final class FileInspection {

    private static final Logger log = LoggerFactory.getLogger(FileInspection.class);

    private FileInspection() {}

    /** The kind of a file that may be taken in; nothing in it is executed, rendered or parsed as XML. */
    public static FileKind kindOf(FileName name, ByteBuffer file) throws IOException {
        if (name.reserved()) {
            throw Declined.name();
        }
        if (Bytes.contains(file, Bytes.VIRUS)) {
            log.warn("A file with the antivirus test signature was declined");
            throw Declined.virus();
        }
        FileKind kind = contentOf(name, file);
        refuseWrongName(name, kind);
        if (!kind.office() && ZipDirectory.end(file) >= 0) {
            throw Declined.mixed();
        }
        if (kind == FileKind.PDF) {
            PdfInspection.inspect(file);
        }
        return kind;
    }

    private static FileKind contentOf(FileName name, ByteBuffer file) throws IOException {
        if (Bytes.at(file, 0, "PK\3\4") || Bytes.at(file, 0, "PK\5\6")) {
            return OfficeInspection.kindOf(file);
        }
        if (Signatures.compound(file)) {
            throw compound(file);
        }
        if (Signatures.program(file)) {
            throw Declined.kind("program");
        }
        String type = Signatures.mediaType(file);
        Optional<FileKind> kind = Signatures.kind(type);
        if (kind.isPresent()) {
            return kind.get();
        }
        Optional<String> reason = Signatures.refusedType(type);
        if (reason.isPresent()) {
            throw Declined.kind(reason.get());
        }
        if (Signatures.media(type) || !TextInspection.writing(file)) {
            throw Declined.kind("kind");
        }
        TextInspection.disguise(file).ifPresent(disguise -> {
            throw Declined.kind(disguise);
        });
        return FileKind.named(name.extension()).filter(FileKind::text).orElse(FileKind.TEXT);
    }

    /** Office before 2007, or a document behind a password. */
    private static RuntimeException compound(ByteBuffer file) {
        if (Bytes.contains(file, Bytes.utf16("EncryptedPackage"))) {
            return Declined.encrypted();
        }
        return Declined.kind(Bytes.contains(file, Bytes.utf16("_VBA_PROJECT")) ? "macros" : "oldOffice");
    }

    private static void refuseWrongName(FileName name, FileKind found) {
        String claimed = name.extension();
        if (claimed.isEmpty() || FileKind.named(claimed).filter(found::equals).isPresent()) {
            return;
        }
        Signatures.refusedName(claimed).ifPresent(reason -> {
            throw Declined.kind(reason);
        });
        throw Declined.mismatch("." + claimed, "." + found.extension());
    }
}
