package org.ampli.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for names on a map: each is written where it covers no point and no other name, or not at all. */
final class Lettering {

    private static final double CLEAR = 3;

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    Lettering(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Where a name stands, on its line of writing.
     *
     * @param anchor which part of it stands there: its start, its middle or its end, as SVG says it
     */
    record Place(double x, double y, String anchor) {}

    /** The size of a name in units of the map. */
    record Size(double width, double height) {

        static Size of(String text, double letter) {
            return new Size(text.length() * letter * 0.6, letter);
        }
    }

    private record Box(double left, double top, double right, double bottom) {

        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    void point(double x, double y, double radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** Beside a point: right, left, above, below, then at its corners. */
    Optional<Place> beside(double x, double y, double radius, Size size) {
        double gap = radius + CLEAR;
        double right = x + gap;
        double left = x - gap;
        double level = y + size.height() / 3;
        double above = y - gap;
        double below = y + gap + size.height() * 0.8;
        return first(
                size,
                Stream.of(
                        new Place(right, level, "start"),
                        new Place(left, level, "end"),
                        new Place(x, above, "middle"),
                        new Place(x, below, "middle"),
                        new Place(right, above + CLEAR, "start"),
                        new Place(right, below - CLEAR, "start"),
                        new Place(left, above + CLEAR, "end"),
                        new Place(left, below - CLEAR, "end")));
    }

    /** As near to a place as there is room. */
    Optional<Place> near(double x, double y, Size size) {
        Stream<Place> rings = Stream.iterate(0, ring -> ring <= 8, ring -> ring + 1)
                .flatMap(ring -> Stream.iterate(0, turn -> turn < 12, turn -> turn + 1)
                        .map(turn -> new Place(
                                x + ring * 18 * Math.cos(turn * Math.PI / 6),
                                y + ring * 18 * Math.sin(turn * Math.PI / 6),
                                "middle")));
        return first(size, rings);
    }

    private Optional<Place> first(Size size, Stream<Place> places) {
        Optional<Place> free = places.filter(place -> fits(box(place, size))).findFirst();
        free.ifPresent(place -> taken.add(box(place, size)));
        return free;
    }

    private boolean fits(Box box) {
        return box.left >= CLEAR
                && box.top >= CLEAR
                && box.right <= width - CLEAR
                && box.bottom <= height - CLEAR
                && taken.stream().noneMatch(box::touches);
    }

    private static Box box(Place place, Size size) {
        double left = switch (place.anchor()) {
            case "end" -> place.x() - size.width();
            case "middle" -> place.x() - size.width() / 2;
            default -> place.x();
        };
        return new Box(left, place.y() - size.height() * 0.8, left + size.width(), place.y() + size.height() * 0.25);
    }
}
