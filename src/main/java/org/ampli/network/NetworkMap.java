package org.ampli.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The network as points on a sheet, drawn here and asked of nobody outside; the list of the Cités says the same.
 *
 * @param missing how many Cités have no place on it, because the register does not know where they are
 */
record NetworkMap(Projection sheet, List<Point> points, List<Name> countries, long missing) {

    static final double RADIUS = 5.5;
    private static final double APART = 2 * RADIUS + 3;
    private static final double TOWN_LETTER = 13;
    private static final double COUNTRY_LETTER = 17;
    private static final int ROUNDS = 80;

    /** A name on the sheet, where there was room for it. */
    record Name(String text, Lettering.@Nullable Place place) {}

    /** One Cité. */
    record Point(CiteLine cite, double x, double y, boolean found, Name town) {}

    static NetworkMap of(List<CiteLine> open, CiteSearch wished, Locale reader) {
        List<CiteLine> located = open.stream()
                .filter(cite -> cite.latitude() != null && cite.longitude() != null)
                .toList();
        if (located.isEmpty()) {
            return new NetworkMap(Projection.EMPTY, List.of(), List.of(), open.size());
        }
        Projection sheet = Projection.around(located);
        double[][] at = apart(located.stream()
                .map(cite -> new double[] {sheet.x(cite), sheet.y(cite)})
                .toArray(double[][]::new));
        Lettering lettering = new Lettering(sheet.width(), sheet.height());
        for (double[] point : at) {
            lettering.point(point[0], point[1], RADIUS + 1);
        }
        List<Name> countries = countries(located, at, lettering, reader);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            CiteLine cite = located.get(i);
            points.add(new Point(
                    cite, tenth(at[i][0]), tenth(at[i][1]), wished.finds(cite), town(cite, at[i], lettering)));
        }
        return new NetworkMap(sheet, points, countries, open.size() - located.size());
    }

    boolean empty() {
        return points.isEmpty();
    }

    private static Name town(CiteLine cite, double[] at, Lettering lettering) {
        Lettering.Size size = Lettering.Size.of(cite.town(), TOWN_LETTER);
        return new Name(
                cite.town(),
                lettering
                        .beside(at[0], at[1], RADIUS, size)
                        .map(NetworkMap::tenth)
                        .orElse(null));
    }

    /** Each country is named among its own points. */
    private static List<Name> countries(List<CiteLine> located, double[][] at, Lettering lettering, Locale reader) {
        TreeMap<String, List<Integer>> places = java.util.stream.IntStream.range(0, at.length)
                .boxed()
                .collect(groupingBy(place -> located.get(place).country(), TreeMap::new, toList()));
        return places.values().stream()
                .map(points -> {
                    double x = points.stream()
                            .mapToDouble(place -> at[place][0])
                            .average()
                            .orElse(0);
                    double y = points.stream()
                            .mapToDouble(place -> at[place][1])
                            .average()
                            .orElse(0);
                    String name = located.get(points.getFirst()).countryName(reader);
                    Lettering.Size size = Lettering.Size.of(name, COUNTRY_LETTER);
                    return new Name(
                            name,
                            lettering.near(x, y, size).map(NetworkMap::tenth).orElse(null));
                })
                .toList();
    }

    /** Points that would cover each other are moved until each can be seen and pressed. */
    private static double[][] apart(double[][] points) {
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int i = 0; i < points.length; i++) {
                for (int j = i + 1; j < points.length; j++) {
                    moved |= push(points[i], points[j], i * 2.4);
                }
            }
        }
        return points;
    }

    /** Whether the two were too near. */
    private static boolean push(double[] one, double[] other, double turn) {
        double x = other[0] - one[0];
        double y = other[1] - one[1];
        double distance = Math.hypot(x, y);
        if (distance >= APART - 0.01) {
            return false;
        }
        double half = (APART - distance) / 2;
        double towardsX = distance < 0.01 ? Math.cos(turn) : x / distance;
        double towardsY = distance < 0.01 ? Math.sin(turn) : y / distance;
        one[0] -= towardsX * half;
        one[1] -= towardsY * half;
        other[0] += towardsX * half;
        other[1] += towardsY * half;
        return true;
    }

    private static Lettering.Place tenth(Lettering.Place place) {
        return new Lettering.Place(tenth(place.x()), tenth(place.y()), place.anchor());
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
