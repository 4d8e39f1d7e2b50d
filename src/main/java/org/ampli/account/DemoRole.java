package org.ampli.account;

/**
 * One button of the demo's sign-in page.
 *
 * @param town the town of the Cité, empty for the network office
 * @param role the key of the role's name in the bundles
 */
record DemoRole(String email, String town, String role) {

    boolean first() {
        return email.endsWith(DemoRoles.FIRST);
    }
}
