package org.ampli.evidence;

import java.util.List;
import java.util.Objects;
import org.ampli.storage.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of a request; a field in which none was chosen sends a nameless empty one. */
public final class Uploads {

    private Uploads() {}

    public static List<Upload> of(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !name(file).isEmpty() || !file.isEmpty())
                        .map(file -> new Upload(name(file), file))
                        .toList();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
