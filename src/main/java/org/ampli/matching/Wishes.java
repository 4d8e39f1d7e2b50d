package org.ampli.matching;

import java.util.EnumMap;
import java.util.Map;

/**
 * What is wished for, and how much.
 *
 * @param strengths one for each wish; what is not named matters nothing
 * @param keep whether last year's readers are kept or changed
 * @param least Cités as lead for each reader, two in the guide (C14)
 * @param most Cités as lead for each reader, three in the guide (C14)
 */
public record Wishes(Map<Wish, Strength> strengths, boolean keep, int least, int most) {

    public Wishes {
        strengths = strengths.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(strengths));
        if (least < 0 || most < Math.max(1, least)) {
            throw new IllegalArgumentException(least + " to " + most + " Cités");
        }
    }

    /** What is proposed where nobody has said otherwise. */
    public static Wishes usual() {
        return new Wishes(
                Map.of(
                        Wish.LOAD, Strength.FIRST,
                        Wish.EVEN, Strength.MUCH,
                        Wish.LANGUAGE, Strength.MUCH,
                        Wish.LAST_YEAR, Strength.SOME,
                        Wish.DISTANCE, Strength.LITTLE,
                        Wish.ABROAD, Strength.SOME),
                true,
                2,
                3);
    }

    public Strength of(Wish wish) {
        return strengths.getOrDefault(wish, Strength.NONE);
    }

    public boolean wants(Wish wish) {
        return of(wish) != Strength.NONE;
    }

    /** What a reader's load as lead costs. */
    long leadCost(int leads) {
        long over = Math.max(0, leads - most);
        long under = Math.max(0, least - leads);
        return of(Wish.LOAD).weigh(100 * (over * over + under * under));
    }

    /** What a reader's second readings cost. */
    long secondCost(int seconds) {
        return of(Wish.EVEN).weigh(50L * seconds * seconds);
    }
}
