package org.ampli.following;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A network of 200 Cités over five years, each grid with its 62 answers; written at once, for what must stay quick. */
public record ManyCites(JdbcClient database, int firstYear) {

    static final int CITES = 200;
    static final int YEARS = 5;

    public int lastYear() {
        return firstYear + YEARS - 1;
    }

    /** All years are closed but the last. */
    public void write() {
        database.sql("""
                        insert into cite (id, slug, name, town, country, language)
                        select gen_random_uuid(), 'many-' || n, 'Cité des métiers ' || n, 'Ville ' || n,
                               (array['FR', 'IT', 'ES', 'PT', 'CH'])[n % 5 + 1], 'fr'
                          from generate_series(1, :cites) n on conflict do nothing
                        """).param("cites", CITES).update();
        for (int year = firstYear; year <= lastYear(); year++) {
            write(year);
        }
        database.sql("analyze").update();
    }

    private void write(int year) {
        database.sql(
                        "update campaign set closed_at = now() where practice_of is null and launched_on is not null and closed_at is null")
                .update();
        database.sql("""
                        with year as (
                             insert into campaign (id, year, edition_id, launched_on, launched_at)
                             select gen_random_uuid(), :year, e.id, make_date(:year, 1, 11), make_date(:year, 1, 11)
                               from grid_edition e where e.in_force_at is not null and e.retired_at is null
                             returning id, edition_id, launched_at),
                        dated as (
                             insert into campaign_date (campaign_id, milestone, day, moved_at)
                             select id, 'FILL', make_date(:year, 2, 22), launched_at from year),
                        entered as (
                             insert into campaign_cite (campaign_id, cite_id, joined_at)
                             select y.id, i.id, y.launched_at from year y, cite i where i.slug like 'many-%'),
                        grid as (
                             insert into assessment (id, cite_id, campaign_id, edition_id)
                             select gen_random_uuid(), i.id, y.id, y.edition_id from year y, cite i where i.slug like 'many-%'
                             returning id, edition_id)
                        insert into answer (assessment_id, indicator_id, yes, argument, changed_at, changed_by)
                        select g.id, n.id, n.position % 3 <> 0, repeat('Nous le faisons chaque année. ', 12), now(),
                               (select p.id from person p limit 1)
                          from grid g join grid_indicator n on n.edition_id = g.edition_id
                        """).param("year", year).update();
        announce(year);
    }

    private void announce(int year) {
        database.sql("""
                        with said as (
                             select c.id, c.launched_at, convert_to(json_build_object(
                                        'format', 1, 'year', c.year, 'launch', c.launched_on, 'edition', e.code,
                                        'texts', json_build_object(
                                            'PRIORITIES', t.text, 'GOALS', t.text, 'TERMS_OF_REFERENCE', t.text),
                                        'days', json_build_object('FILL', make_date(c.year, 2, 22)),
                                        'cites', (select json_agg(json_build_object('slug', i.slug, 'name', i.name))
                                                    from campaign_cite p join cite i on i.id = p.cite_id
                                                   where p.campaign_id = c.id))::text, 'UTF8') as content
                               from campaign c join grid_edition e on e.id = c.edition_id
                              cross join (select repeat('Mieux accueillir chacun. ', 80) as text) t
                              where c.practice_of is null and c.year = :year)
                        insert into announcement (campaign_id, announced_at, announced_by, content, sha256)
                        select s.id, s.launched_at, (select p.id from person p limit 1), s.content,
                               encode(sha256(s.content), 'hex')
                          from said s
                        """).param("year", year).update();
    }

    /** They take part in nothing that comes after. */
    void leave() {
        database.sql("update cite set stage = 'PROJECT' where slug like 'many-%'")
                .update();
    }
}
