package org.ampli.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkMapTests {

    private static final CiteSearch EVERYTHING = new CiteSearch("", "", "");

    /** Paris, Nanterre, Saint-Quentin-en-Yvelines and Sénart, a quarter of a degree around, and Porto far away. */
    private static final List<CiteLine> CITES = List.of(
            line("paris", "Paris", "FR", 48.90, 2.39),
            line("nanterre", "Nanterre", "FR", 48.89, 2.20),
            line("sqy", "Saint-Quentin-en-Yvelines", "FR", 48.78, 2.04),
            line("senart", "Sénart", "FR", 48.59, 2.58),
            line("porto", "Porto", "PT", 41.15, -8.61),
            line("nowhere", "Nulle part", "FR", null, null));

    @Test
    void everyCiteThatIsSomewhereIsAPointAndTheOthersAreCounted() {
        NetworkMap map = NetworkMap.of(CITES, EVERYTHING, Locale.FRENCH);
        assertThat(map.points())
                .extracting(point -> point.cite().slug())
                .containsExactly("paris", "nanterre", "sqy", "senart", "porto");
        assertThat(map.missing()).isEqualTo(1);
        assertThat(map.countries()).extracting(NetworkMap.Name::text).containsExactly("France", "Portugal");
    }

    @Test
    void northIsUpAndWestIsLeft() {
        NetworkMap map = NetworkMap.of(CITES, EVERYTHING, Locale.FRENCH);
        NetworkMap.Point paris = map.points().getFirst();
        NetworkMap.Point porto = map.points().getLast();
        assertThat(porto.x()).isLessThan(paris.x());
        assertThat(porto.y()).isGreaterThan(paris.y());
    }

    @Test
    void whatIsNotLookedForStaysOnTheMapWithoutALink() {
        NetworkMap map = NetworkMap.of(CITES, new CiteSearch("", "PT", ""), Locale.FRENCH);
        assertThat(map.points())
                .filteredOn(NetworkMap.Point::found)
                .extracting(point -> point.cite().slug())
                .containsExactly("porto");
    }

    @Test
    void withoutAnyPlaceThereIsNoMap() {
        assertThat(NetworkMap.of(List.of(CITES.getLast()), EVERYTHING, Locale.FRENCH)
                        .empty())
                .isTrue();
        assertThat(NetworkMap.of(List.of(), EVERYTHING, Locale.FRENCH).empty()).isTrue();
    }

    @Test
    void oneCiteAloneStandsInTheMiddle() {
        NetworkMap map = NetworkMap.of(List.of(CITES.getFirst()), EVERYTHING, Locale.FRENCH);
        assertThat(map.points().getFirst().x()).isEqualTo(map.sheet().width() / 2);
        assertThat(map.points().getFirst().y()).isEqualTo(Math.round(map.sheet().height() * 5) / 10.0);
    }

    @Test
    void noPointCoversAnotherAndNoNameCoversAPoint() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            NetworkMap map = NetworkMap.of(anywhere(random, 2 + random.nextInt(60)), EVERYTHING, Locale.FRENCH);
            List<NetworkMap.Point> points = map.points();
            for (int i = 0; i < points.size(); i++) {
                NetworkMap.Point one = points.get(i);
                for (int j = i + 1; j < points.size(); j++) {
                    assertThat(Math.hypot(
                                    one.x() - points.get(j).x(),
                                    one.y() - points.get(j).y()))
                            .isGreaterThan(2 * NetworkMap.RADIUS - 1);
                }
                assertThat(points).noneMatch(other -> under(one.town(), other));
            }
        }
    }

    @Test
    void theNetOfDegreesIsRoundAndSparse() {
        Projection region = Projection.around(CITES.subList(0, 5));
        assertThat(region.net()).hasSizeBetween(4, 16);
        List<Projection.Meridian> world = Projection.around(
                        List.of(line("a", "A", "NZ", -45.0, 170.0), line("b", "B", "CL", 60.0, -70.0)))
                .net();
        assertThat(world).hasSizeBetween(4, 16).allMatch(line -> line.degrees() % 30 == 0);
    }

    /** Whether the middle of a point is under the letters of a name. */
    private static boolean under(NetworkMap.Name name, NetworkMap.Point point) {
        Lettering.Place place = name.place();
        double width = name.text().length() * 7;
        double left = place == null
                ? 0
                : place.x()
                        - (place.anchor().equals("end") ? width : place.anchor().equals("middle") ? width / 2 : 0);
        return place != null
                && point.x() > left
                && point.x() < left + width
                && point.y() > place.y() - 9
                && point.y() < place.y();
    }

    private static List<CiteLine> anywhere(Random random, int many) {
        List<CiteLine> cites = new ArrayList<>();
        IntStream.range(0, many)
                .forEach(i -> cites.add(line(
                        "c" + i, "Ville " + i, "FR", 40 + random.nextDouble() * 12, -9 + random.nextDouble() * 20)));
        return cites;
    }

    private static CiteLine line(String slug, String town, String country, Double latitude, Double longitude) {
        return new CiteLine(
                slug, slug, town, country, List.of("fr"), LabelStage.OPERATING, null, latitude, longitude, null);
    }
}
