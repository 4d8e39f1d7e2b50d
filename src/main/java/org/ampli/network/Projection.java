package org.ampli.network;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lays places on a flat sheet: degrees keep their shape around the middle latitude, and a margin surrounds them.
 *
 * @param west degrees of the left edge
 * @param north degrees of the upper edge
 * @param flat how much shorter a degree of longitude is than one of latitude
 * @param scale units of the sheet to a degree of latitude
 */
record Projection(double west, double north, double flat, double scale, double width, double height) {

    static final Projection EMPTY = new Projection(0, 0, 1, 1, 1, 1);

    private static final double WIDTH = 720;
    private static final double SHORTEST = 280;
    private static final double TALLEST = 520;
    private static final double MARGIN = 0.12;
    private static final double LEAST_DEGREES = 3;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 30, 60);
    private static final int LINES = 7;

    /** A line of the net of degrees: across at one latitude, or down at one longitude. */
    record Meridian(boolean across, int degrees, double at) {}

    static Projection around(List<CiteLine> located) {
        Span longitudes = Span.of(located.stream().mapToDouble(Projection::longitude));
        Span latitudes = Span.of(located.stream().mapToDouble(Projection::latitude));
        double flat = Math.cos(Math.toRadians(latitudes.middle()));
        double scale = Math.min(WIDTH / (longitudes.length() * flat), TALLEST / latitudes.length());
        double height = Math.max(SHORTEST, latitudes.length() * scale);
        return new Projection(
                longitudes.middle() - WIDTH / scale / flat / 2,
                latitudes.middle() + height / scale / 2,
                flat,
                scale,
                WIDTH,
                height);
    }

    double x(CiteLine cite) {
        return x(longitude(cite));
    }

    double y(CiteLine cite) {
        return y(latitude(cite));
    }

    /** The net of degrees, in round steps and in few lines. */
    List<Meridian> net() {
        double east = west + width / scale / flat;
        double south = north - height / scale;
        int step = STEPS.stream()
                .filter(each -> (east - west) / each <= LINES)
                .findFirst()
                .orElse(90);
        return Stream.concat(
                        every(step, west, east).mapToObj(degrees -> new Meridian(false, degrees, x(degrees))),
                        every(step, south, north).mapToObj(degrees -> new Meridian(true, degrees, y(degrees))))
                .toList();
    }

    private double x(double longitude) {
        return (longitude - west) * flat * scale;
    }

    private double y(double latitude) {
        return (north - latitude) * scale;
    }

    private static IntStream every(int step, double from, double to) {
        return IntStream.rangeClosed((int) Math.ceil(from / step), (int) Math.floor(to / step))
                .map(each -> each * step);
    }

    private static double longitude(CiteLine cite) {
        return cite.longitude() == null ? 0 : cite.longitude();
    }

    private static double latitude(CiteLine cite) {
        return cite.latitude() == null ? 0 : cite.latitude();
    }

    /** From one degree to another, with a margin, and never narrower than a region. */
    private record Span(double from, double to) {

        static Span of(DoubleStream degrees) {
            var all = degrees.summaryStatistics();
            double half = Math.max(LEAST_DEGREES, all.getMax() - all.getMin()) * (0.5 + MARGIN);
            double middle = (all.getMax() + all.getMin()) / 2;
            return new Span(middle - half, middle + half);
        }

        double middle() {
            return (from + to) / 2;
        }

        double length() {
            return to - from;
        }
    }
}
