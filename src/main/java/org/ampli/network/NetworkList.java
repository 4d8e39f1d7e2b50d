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

/** The page of the network: Cités by country, in the order of the reader's language and never of a result. */
record NetworkList(List<CiteLine> all, CiteSearch wished, Locale reader) {

    /** One country with the Cités found there. */
    record Country(String code, String name, List<CiteLine> cites) {}

    /** A choice of the filter, with how many Cités it shows. */
    record Choice(String name, long count, String address, boolean chosen) {}

    List<Country> countries() {
        Map<String, List<CiteLine>> found =
                sorted(line -> line.countryName(reader), CiteLine::town, CiteLine::name).stream()
                        .filter(wished::finds)
                        .collect(groupingBy(CiteLine::country, LinkedHashMap::new, toList()));
        return found.entrySet().stream()
                .map(entry ->
                        new Country(entry.getKey(), entry.getValue().getFirst().countryName(reader), entry.getValue()))
                .toList();
    }

    /** Every language first, then each. */
    List<Choice> languages() {
        return choices(CiteLine::language, line -> line.languageName(reader), wished::withLanguage, wished.language());
    }

    List<Choice> inCountries() {
        return choices(CiteLine::country, line -> line.countryName(reader), wished::withCountry, wished.country());
    }

    private List<Choice> choices(
            Function<CiteLine, String> code,
            Function<CiteLine, String> name,
            Function<String, CiteSearch> choose,
            String chosen) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", "");
        sorted(name).forEach(line -> names.put(code.apply(line), name.apply(line)));
        return names.entrySet().stream()
                .map(choice -> {
                    CiteSearch search = choose.apply(choice.getKey());
                    long count = all.stream().filter(search::finds).count();
                    return new Choice(
                            choice.getValue(),
                            count,
                            search.address(),
                            choice.getKey().equals(chosen));
                })
                .toList();
    }

    @SafeVarargs
    private List<CiteLine> sorted(Function<CiteLine, String>... by) {
        Collator alphabet = Collator.getInstance(reader);
        Comparator<CiteLine> order = (one, other) -> 0;
        for (Function<CiteLine, String> key : by) {
            order = order.thenComparing(key, alphabet);
        }
        return all.stream().sorted(order).toList();
    }
}
