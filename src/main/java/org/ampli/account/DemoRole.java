package org.ampli.account;

/**
 * One button of the demo's sign-in page.
 *
 * @param town the town of the Cité, empty for the network office
 * @param network whether the role is held for the whole network
 * @param role the key of the role's name in the bundles
 */
record DemoRole(String email, String town, boolean network, String role) {

    boolean first() {
        return !network && email.endsWith(DemoRoles.FIRST);
    }

    boolean office() {
        return town.isEmpty();
    }
}
