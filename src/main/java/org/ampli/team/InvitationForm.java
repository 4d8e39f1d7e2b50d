package org.ampli.team;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ampli.account.Named;
import org.ampli.mail.Address;
import org.ampli.network.Role;
import org.ampli.network.TeamFunction;

/** Who is asked to join, as what, to do what. */
record InvitationForm(String email, String name, Role role, Set<TeamFunction> functions) {

    InvitationForm {
        email = email == null ? "" : email;
        name = name == null ? "" : name;
        role = role == null ? Role.TEAM_MEMBER : role;
        functions = functions == null || functions.isEmpty()
                ? EnumSet.noneOf(TeamFunction.class)
                : EnumSet.copyOf(functions);
    }

    static InvitationForm empty(Role role) {
        return new InvitationForm("", "", role, Set.of());
    }

    /** By field, the key of what is wrong with it. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (Address.of(email).isEmpty()) {
            errors.put("email", "account.refusal.address");
        }
        if (Named.of(name).isEmpty()) {
            errors.put("name", "account.refusal.name");
        }
        return errors;
    }
}
