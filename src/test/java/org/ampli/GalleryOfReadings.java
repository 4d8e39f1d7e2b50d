package org.ampli;

import static org.ampli.Gallery.at;
import static org.ampli.Gallery.followed;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of those who read, and of those who are read, on the readings of the demo. */
final class GalleryOfReadings {

    private static final String SEALED = "pays-gardois";
    private static final String ASKED = "1.2.1";
    private static final String IN_COMMON = "seine-et-marne";
    private static final String ANSWERING = "orne";

    private final JdbcClient database;

    GalleryOfReadings(JdbcClient database) {
        this.database = database;
    }

    List<Gallery.View> all() {
        return Stream.of(underSeal(), inCommon(), concluding(), ofTheCite(), ofTheNetwork())
                .flatMap(List::stream)
                .toList();
    }

    private List<Gallery.View> underSeal() {
        String reader = reader(SEALED, "SECOND");
        String reading = "/readings/" + assessment(SEALED);
        return List.of(
                at(reader, "readings", "/readings"),
                at(reader, "reading", reading),
                at(reader, "reading-indicator", reading + "/1.4.3"),
                at(reader, "reading-whole", reading + "/all"),
                at(reader, "questions-reader-none", reading + "/questions"),
                at(reader(SEALED, "LEAD"), "reading-asked", reading + "/" + ASKED),
                at(reader(SEALED, "LEAD"), "questions-reader", reading + "/questions"),
                at("referent@" + SEALED + ".example", "questions", "/questions"));
    }

    private List<Gallery.View> inCommon() {
        String reader = reader(IN_COMMON, "LEAD");
        String reading = "/readings/" + assessment(IN_COMMON);
        return List.of(
                at(reader, "joint", reading + "/joint"),
                at(reader, "joint-indicator", reading + "/joint/2.COM.3.1"),
                at(reader, "feedback-draft", reading + "/feedback"));
    }

    private List<Gallery.View> concluding() {
        String reader = reader(ANSWERING, "LEAD");
        String reading = "/readings/" + assessment(ANSWERING);
        return List.of(
                at(reader, "feedback-sent", reading + "/feedback"),
                at(reader, "synthesis", reading + "/synthesis"),
                at(reader, "synthesis-theme", reading + "/synthesis/1"),
                at(reader, "tally", "/campaigns/" + year() + "/tally"),
                at(reader, "synthesis-network", "/network-syntheses/" + campaign()),
                at(reader, "synthesis-network-theme", "/network-syntheses/" + campaign() + "/3"));
    }

    private List<Gallery.View> ofTheCite() {
        String officer = "referent@" + ANSWERING + ".example";
        return List.of(
                at(officer, "feedbacks", "/feedback"),
                at(officer, "questions-none", "/questions"),
                at(officer, "openings", "/openings"),
                at(officer, "opening-mine-none", "/openings/mine/" + year()),
                at("referent@" + IN_COMMON + ".example", "opening-mine", "/openings/mine/" + year()),
                at(officer, "opening-grid", "/openings/" + assessment(IN_COMMON)),
                followed(officer, "feedback", "/feedback", "main .row-title a"),
                at(officer, "syntheses-none", "/syntheses"));
    }

    private List<Gallery.View> ofTheNetwork() {
        String steerer = "manager@genova.example";
        return List.of(
                at(steerer, "release", "/campaigns/" + year() + "/release"),
                at(steerer, "open-access", "/campaigns/" + year() + "/open-access"),
                at(steerer, "open-access-none", "/campaigns/" + (Integer.parseInt(year()) + 1) + "/open-access"));
    }

    private String reader(String slug, String place) {
        return database.sql("""
                        select p.email from pair_reader r
                          join person p on p.id = r.person_id
                          join cite c on c.id = r.cite_id
                          join campaign m on m.id = r.campaign_id
                         where c.slug = :slug and r.place = :place and r.until_at is null
                           and m.practice_of is null and m.launched_on is not null and m.closed_at is null
                        """)
                .param("slug", slug)
                .param("place", place)
                .query(String.class)
                .single();
    }

    private String assessment(String slug) {
        return database.sql("""
                        select a.id::text from assessment a
                          join cite c on c.id = a.cite_id
                          join writing_now w on w.cite_id = a.cite_id and w.campaign_id = a.campaign_id
                         where c.slug = :slug
                        """).param("slug", slug).query(String.class).single();
    }

    private String campaign() {
        return open("id::text");
    }

    private String year() {
        return open("year::text");
    }

    private String open(String column) {
        return database.sql("select " + column
                        + " from campaign where practice_of is null and launched_on is not null and closed_at is null")
                .query(String.class)
                .single();
    }
}
