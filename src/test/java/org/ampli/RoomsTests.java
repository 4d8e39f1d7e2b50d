package org.ampli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ampli.Sources.Source;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The shape of a room: flat, with one sentence on its door, and nothing public that need not be. */
class RoomsTests {

    private static final Pattern SENTENCE = Pattern.compile("(?s)\\A\\s*/\\*\\* [^.]{10,}\\..*?\\*/\\s*@NullMarked\\s+"
            + "@ApplicationModule\\b.*package org\\.ampli\\.\\w+;.*");
    private static final String ENDINGS = ".*(Service|Impl|Helper|Util|Utils|Dto|DTO|Mapper|Entity)";

    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("jte-generated") && !location.contains("/Jte"))
            .importPackages("org.ampli");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @Test
    void aRoomHasOneSentenceOnItsDoor() {
        Sources sources = Sources.under(Sources.JAVA);
        assertThat(rooms(sources)).hasSizeGreaterThan(5);
        assertThat(withoutSentence(sources)).isEmpty();
        assertThat(withoutSentence(Sources.planted("room/Thing.java", "package org.ampli.room;")))
                .containsExactly("room");
        assertThat(withoutSentence(Sources.planted("room/package-info.java", "/** Room. */ package org.ampli.room;")))
                .containsExactly("room");
    }

    @Test
    void aRoomIsFlat() {
        assertThat(nested(Sources.under(Sources.JAVA))).isEmpty();
        assertThat(nested(Sources.planted("room/web/Thing.java", ""))).hasSize(1);
    }

    @Test
    void aControllerIsNotPublic() {
        holds(noClasses().that().areMetaAnnotatedWith(Controller.class).should().bePublic());
    }

    @Test
    void aControllerOpensNoTransaction() {
        holds(noClasses().that().areMetaAnnotatedWith(Controller.class).should().beAnnotatedWith(Transactional.class));
        holds(methods()
                .that()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBeAnnotatedWith(Transactional.class));
    }

    @Test
    void aNameSaysWhatAClassIsAndNotWhichLayer() {
        holds(classes().should().haveNameNotMatching(ENDINGS));
    }

    /** A rule holds in the rooms, and is seen refusing what was planted for it. */
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(false).check(ROOMS);
        assertThat(rule.evaluate(PLANTED).hasViolation())
                .as("planted: %s", rule.getDescription())
                .isTrue();
    }

    private static List<String> rooms(Sources sources) {
        return sources.all().stream()
                .map(Source::room)
                .filter(room -> !room.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> withoutSentence(Sources sources) {
        return rooms(sources).stream()
                .filter(room -> sources.all().stream()
                        .noneMatch(source -> source.room().equals(room)
                                && source.name().equals("package-info.java")
                                && SENTENCE.matcher(source.text()).matches()))
                .toList();
    }

    private static Stream<String> nested(Sources sources) {
        return sources.all().stream()
                .filter(source -> source.path().startsWith(Sources.JAVA)
                        ? Sources.JAVA.relativize(source.path()).getNameCount() > 2
                        : source.path().getNameCount() > 2)
                .map(source -> source.path().toString());
    }
}
