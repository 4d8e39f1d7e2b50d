package org.ampli.exchange;

import java.util.List;

/**
 * The leaves of a workbook in their order, and the columns of each; the headers are in the language of the grid, which
 * is that of those who edit it.
 */
enum Layout {
    NOTICE("Conditions d’usage", List.of("Conditions d’usage")),
    INDICATORS(
            "Grille",
            List.of(
                    "Critère",
                    "Code",
                    "Numéro imprimé",
                    "Question",
                    "Précisions, une par ligne",
                    "Niveau",
                    "Niveau présumé",
                    "Un oui signale un écart",
                    "À venir",
                    "Vient de, un code par ligne",
                    "Pourquoi",
                    "Clé")),
    HEADINGS("Titres", List.of("Sorte", "Code", "Dans", "Numéro imprimé", "Titre")),
    TEXTS("Textes", List.of("Sorte", "Clé", "Concerne, un code par ligne", "Titre ou texte imprimé", "Texte")),
    WITHDRAWN("Retirés", List.of("Code dans l’édition précédente", "Pourquoi")),
    TRANSLATION("Traduction", List.of("Code", "Champ", "Rang", "Français", "Traduction")),
    SEAL("Clé", List.of("Clé", "Valeur"));

    private final String sheet;
    private final List<String> columns;

    Layout(String sheet, List<String> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    static final List<Layout> GRID = List.of(NOTICE, INDICATORS, HEADINGS, TEXTS, WITHDRAWN, SEAL);
    static final List<Layout> TRANSLATED = List.of(NOTICE, TRANSLATION, SEAL);

    String sheet() {
        return sheet;
    }

    List<String> columns() {
        return columns;
    }

    /** Columns in which people write sentences, wide and wrapped. */
    boolean wide(int column) {
        String name = columns.get(column);
        return name.equals("Question")
                || name.equals("Titre")
                || name.startsWith("Texte")
                || name.equals("Français")
                || name.equals("Traduction")
                || name.startsWith("Conditions")
                || name.equals("Titre ou texte imprimé")
                || name.equals("Pourquoi");
    }
}
