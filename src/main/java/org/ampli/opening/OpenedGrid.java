package org.ampli.opening;

import java.util.List;
import org.ampli.sending.GridCopy;

/** A sent grid as the others see it: what its Cité opened of it, and no trace of the rest. */
record OpenedGrid(SentCopy sent, OpenThings open) {

    GridCopy copy() {
        return sent.copy();
    }

    String address() {
        return "/openings/" + sent.assessment().value();
    }

    List<GridCopy.Chapter> chapters() {
        return copy().chapters().stream()
                .map(chapter -> new GridCopy.Chapter(
                        chapter.code(),
                        chapter.title(),
                        chapter.criteria().stream()
                                .map(this::opened)
                                .filter(criterion -> !criterion.lines().isEmpty())
                                .toList()))
                .filter(chapter -> !chapter.criteria().isEmpty())
                .toList();
    }

    private GridCopy.Criterion opened(GridCopy.Criterion criterion) {
        return new GridCopy.Criterion(
                criterion.code(),
                criterion.title(),
                criterion.lines().stream()
                        .filter(line -> open.answer(line.code()))
                        .toList());
    }

    List<GridCopy.Evidence> evidence(GridCopy.Line line) {
        return copy().evidence().stream()
                .filter(piece -> line.evidence().contains(piece.number()) && open.piece(copy(), piece))
                .toList();
    }

    String file(GridCopy.Evidence piece) {
        return address() + "/evidence/" + piece.id() + "/"
                + (piece.file() == null ? 0 : piece.file().version());
    }
}
