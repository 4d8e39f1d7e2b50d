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

    /** Where a name begins, on its line of writing. */
    record Place(double x, double y) {}

    /** The size of a name in units of the map. */
    record Size(double width, double height) {

        static Size of(String text, double letter) {
            return new Size(text.length() * letter * 0.56, letter);
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
        double left = x - gap - size.width();
        double centred = x - size.width() / 2;
        double level = y + size.height() / 3;
        double above = y - gap;
        double below = y + gap + size.height() * 0.8;
        return first(
                size,
                Stream.of(
                        new Place(right, level),
                        new Place(left, level),
                        new Place(centred, above),
                        new Place(centred, below),
                        new Place(right, above + CLEAR),
                        new Place(right, below - CLEAR),
                        new Place(left, above + CLEAR),
                        new Place(left, below - CLEAR)));
    }

    /** As near to a place as there is room. */
    Optional<Place> near(double x, double y, Size size) {
        Stream<Place> rings = Stream.iterate(0, ring -> ring <= 8, ring -> ring + 1)
                .flatMap(ring -> Stream.iterate(0, turn -> turn < 12, turn -> turn + 1)
                        .map(turn -> new Place(
                                x - size.width() / 2 + ring * 18 * Math.cos(turn * Math.PI / 6),
                                y + ring * 18 * Math.sin(turn * Math.PI / 6))));
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
        return new Box(
                place.x(), place.y() - size.height() * 0.8, place.x() + size.width(), place.y() + size.height() * 0.25);
    }
}
