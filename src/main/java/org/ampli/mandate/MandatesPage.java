package org.ampli.mandate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ampli.network.Cite;
import org.ampli.network.Colleague;
import org.ampli.network.MandateId;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Who speaks for a Cité, who will, who did; and what the reader may do about it. */
record MandatesPage(Cite cite, List<MandateLine> all, List<Colleague> team, Reader reader, Typed typed) {

    static final List<Role> SPEAKERS = List.of(Role.QUALITY_OFFICER, Role.DEPUTY_OFFICER, Role.MANAGER);

    /**
     * The one before the screen.
     *
     * @param gives the roles that they may give and end here
     */
    record Reader(Set<Role> gives, boolean invites, LocalDate today) {

        /**
         * Office and steering group see every Cité, the others their own; a manager names the officer of theirs.
         *
         * @throws Refusal as if there were no such Cité
         */
        static Reader of(Member member, Cite cite, LocalDate today) {
            if (!member.sees(cite.id())) {
                throw Refusal.notFound();
            }
            boolean manages = cite.id().equals(member.cite()) && member.is(Role.MANAGER);
            Set<Role> gives = EnumSet.noneOf(Role.class);
            if (member.office() || manages) {
                gives.add(Role.QUALITY_OFFICER);
                gives.add(Role.DEPUTY_OFFICER);
            }
            if (member.office()) {
                gives.add(Role.MANAGER);
            }
            return new Reader(gives, member.office(), today);
        }
    }

    /** What was typed and is wrong, to be mended: a naming, or the ending of one mandate. */
    record Typed(NamingForm naming, @Nullable MandateId ended, EndingForm ending, Map<String, String> errors) {

        static Typed nothing(LocalDate today) {
            return new Typed(NamingForm.empty(today), null, new EndingForm(today.toString(), ""), Map.of());
        }

        static Typed naming(NamingForm form, Map<String, String> errors) {
            return new Typed(form, null, new EndingForm("", ""), errors);
        }

        static Typed ending(MandateId mandate, EndingForm form, Map<String, String> errors, LocalDate today) {
            return new Typed(NamingForm.empty(today), mandate, form, errors);
        }
    }

    List<MandateLine> current(Role role) {
        return all.stream()
                .filter(line -> line.role() == role && !line.past(reader.today()) && !line.planned(reader.today()))
                .toList();
    }

    List<MandateLine> planned() {
        return all.stream().filter(line -> line.planned(reader.today())).toList();
    }

    List<MandateLine> past() {
        return all.stream().filter(line -> line.past(reader.today())).toList();
    }

    boolean mayEnd(MandateLine line) {
        return reader.gives().contains(line.role());
    }

    /** What is wrong with a field of the naming, or null. */
    @Nullable
    String wrong(String field) {
        return typed.ended() == null ? typed.errors().get(field) : null;
    }

    /** What is wrong with a field of the ending of this mandate, or null. */
    @Nullable
    String wrong(MandateLine line, String field) {
        return line.id().equals(typed.ended()) ? typed.errors().get(field) : null;
    }

    EndingForm ending(MandateLine line) {
        return line.id().equals(typed.ended())
                ? typed.ending()
                : new EndingForm(reader.today().toString(), "");
    }

    String address() {
        return "/cites/" + cite.slug() + "/mandates";
    }
}
