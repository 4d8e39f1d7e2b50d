package org.ampli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.Visitor;
import org.junit.jupiter.api.Test;

class DifferencePagesTests extends OnADraft {

    @Test
    void whatBecomesOfAnIndicatorIsReadOnTheBenchAndInTheDifference() {
        String address = indicator("1.4.3");
        assertThat(reader.page(address)).contains("Exploitez-vous un questionnaire de satisfaction des usagers");
        Visitor.Answer saved =
                rewrite(reader, address, "0", "Exploitez-vous chaque année un questionnaire de satisfaction ?");
        assertThat(saved.location()).contains(bench + "#i-");
        assertThat(reader.page(bench)).contains("reformulé", "Pourquoi\u202f: Pour que cela se fasse.");
        assertThat(reader.page("/grid-editions/" + code + "/difference?with=2010"))
                .contains("<ins><span class=\"visually-hidden\">ajouté </span>chaque année</ins>")
                .contains("<del><span class=\"visually-hidden\">supprimé </span>")
                .contains("Les réponses ne sont pas comparables à celles de l’édition précédente.")
                .contains("61 indicateurs sont repris tels quels. Un changement.")
                .contains("ne peut être utilisé dans un autre cadre sans autorisation");
        Visitor.Answer file = reader.get("/grid-editions/" + code + "/difference.pdf?with=2010");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).contains("ampli-2010-" + code + ".pdf");
        assertThat(new String(file.bytes(), 0, 5)).isEqualTo("%PDF-");
    }

    @Test
    void anEditionIsComparedWithOneFromWhichItComes() {
        Visitor.Answer backwards = reader.get("/grid-editions/2010/difference?with=" + code);
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(backwards.page()).contains("ne précède pas l’édition 2010");
    }
}
