package org.ampli.grid;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The edition of 2010 is in force before the first request, and before anything else is set up on it. */
@Component
class FirstEdition implements SmartInitializingSingleton {

    private final PuttingInForce puttingInForce;

    FirstEdition(PuttingInForce puttingInForce) {
        this.puttingInForce = puttingInForce;
    }

    @Override
    public void afterSingletonsInstantiated() {
        puttingInForce.edition("2010");
    }
}
