package org.ampli.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The page of the network: Cités by country, in the order of the reader's language and never of a result. */
record NetworkList(List<CiteLine> all, CiteSearch wished, Locale reader) {

    /** One country with the Cités found there. */
    record Country(String code, String name, List<CiteLine> cites) {}

    /** A choice of the filter, with how many Cités it shows. */
    record Choice(String name, long count, String address, boolean chosen) {}

    /** The Cités that are open, in project or in operation. */
    List<CiteLine> open() {
        return all.stream().filter(cite -> !cite.closed()).toList();
    }

    List<Country> countries() {
        Map<String, List<CiteLine>> found =
                sorted(open(), line -> line.countryName(reader), CiteLine::town, CiteLine::name).stream()
                        .filter(wished::finds)
                        .collect(groupingBy(CiteLine::country, LinkedHashMap::new, toList()));
        return found.entrySet().stream()
                .map(entry ->
                        new Country(entry.getKey(), entry.getValue().getFirst().countryName(reader), entry.getValue()))
                .toList();
    }

    /** Those that closed, apart from the others. */
    List<CiteLine> closed() {
        return sorted(all, CiteLine::town, CiteLine::name).stream()
                .filter(CiteLine::closed)
                .filter(wished::finds)
                .toList();
    }

    NetworkMap map() {
        return NetworkMap.of(open(), wished, reader);
    }

    /** Every language first, then each. */
    List<Choice> languages() {
        return choices(
                CiteLine::languages,
                code -> Locale.of(code).getDisplayLanguage(reader),
                wished::withLanguage,
                wished.language());
    }

    List<Choice> inCountries() {
        return choices(
                line -> List.of(line.country()),
                code -> Locale.of("", code).getDisplayCountry(reader),
                wished::withCountry,
                wished.country());
    }

    private List<Choice> choices(
            Function<CiteLine, List<String>> codes,
            UnaryOperator<String> name,
            Function<String, CiteSearch> choose,
            String chosen) {
        Stream<String> each = open().stream()
                .flatMap(line -> codes.apply(line).stream())
                .distinct()
                .sorted(Comparator.comparing(name, Collator.getInstance(reader)));
        return Stream.concat(Stream.of(""), each)
                .map(code -> {
                    CiteSearch search = choose.apply(code);
                    return new Choice(
                            code.isEmpty() ? "" : name.apply(code),
                            open().stream().filter(search::finds).count(),
                            search.address(),
                            code.equals(chosen));
                })
                .toList();
    }

    @SafeVarargs
    private List<CiteLine> sorted(List<CiteLine> cites, Function<CiteLine, String>... by) {
        Collator alphabet = Collator.getInstance(reader);
        Comparator<CiteLine> order = (one, other) -> 0;
        for (Function<CiteLine, String> key : by) {
            order = order.thenComparing(key, alphabet);
        }
        return cites.stream().sorted(order).toList();
    }
}
