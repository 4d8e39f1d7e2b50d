package org.ampli.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.LocalDate;
import org.ampli.Ampli;
import org.ampli.network.CiteId;
import org.ampli.network.Describing;
import org.ampli.network.LabelStage;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class LabelTests {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void aLabelMovesFromAnyStageToAnyOther() {
        for (LabelStage from : LabelStage.values()) {
            for (LabelStage to : LabelStage.values()) {
                if (from != to) {
                    assertThatCode(() -> new Label(from, DAY).refuse(to, DAY)).doesNotThrowAnyException();
                    assertThatCode(() -> new Label(from, null).refuse(to, DAY)).doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void aLabelDoesNotMoveToWhereItStands() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Label(LabelStage.PROJECT, null).refuse(LabelStage.PROJECT, DAY));
    }

    @Test
    void aDecisionDoesNotComeBeforeTheLastOne() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Label(LabelStage.OPERATING, DAY).refuse(LabelStage.CLOSED, DAY.minusDays(1)));
    }

    /** C02: the label and AMPLI do not touch each other. */
    @Test
    void oneGestureWritesAStageAndItKnowsNothingOfAGrid() {
        var rooms = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.ampli");
        ArchRuleDefinition.noClasses()
                .that()
                .doNotBelongToAnyOf(Labelling.class)
                .should()
                .callMethod(Describing.class, "stage", CiteId.class, LabelStage.class, LocalDate.class)
                .check(rooms);
        ArchRuleDefinition.classes()
                .that()
                .belongToAnyOf(Labelling.class)
                .should()
                .callMethod(Describing.class, "stage", CiteId.class, LabelStage.class, LocalDate.class)
                .check(rooms);
        ApplicationModules modules = ApplicationModules.of(Ampli.class);
        assertThat(modules.getModuleByName("register")
                        .orElseThrow()
                        .getDirectDependencies(modules)
                        .uniqueModules()
                        .map(room -> room.getIdentifier().toString()))
                .containsExactlyInAnyOrder("network", "shared");
    }
}
