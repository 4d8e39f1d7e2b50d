package org.ampli.matching;

import org.jspecify.annotations.Nullable;

/**
 * A place on Earth.
 *
 * @param latitude degrees, north is positive
 * @param longitude degrees, east is positive
 */
public record Coordinates(double latitude, double longitude) {

    private static final double RADIUS_KM = 6371;

    /** Nowhere, where either of them is not known. */
    public static @Nullable Coordinates of(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }

    /** Kilometres of the great circle, as the crow flies. */
    public int kmTo(Coordinates other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return (int) Math.round(2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord))));
    }
}
