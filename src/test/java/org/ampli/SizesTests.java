package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Name;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.ampli.Sources.Source;
import org.junit.jupiter.api.Test;

/** Small files, small methods, small rooms: raising a number needs a decision record. */
class SizesTests {

    private static final int LINES = 200;
    private static final int LINES_OF_A_METHOD = 40;
    private static final int PARAMETERS = 5;
    private static final int FILES_OF_SHARED = 10;

    private final Sources project = Sources.under(Sources.JAVA)
            .and(Sources.under(Path.of("src/test/java")))
            .and(Sources.under(Path.of("src/main/resources/static")));

    @Test
    void noFileIsLong() {
        Sources read = project.ending(".java", ".jte", ".css", ".js");
        assertThat(read.all()).isNotEmpty();
        assertThat(tooLong(read)).isEmpty();
        assertThat(tooLong(Sources.planted("room/Long.java", "\n".repeat(LINES + 1))))
                .hasSize(1);
        assertThat(tooLong(Sources.planted("room/long.css", "\n".repeat(LINES))))
                .isEmpty();
    }

    @Test
    void noMethodIsLongAndNoConstructorTakesMuch() {
        List<String> seen = new ArrayList<>();
        assertThat(offences(project.ending(".java"), seen)).isEmpty();
        assertThat(seen).hasSizeGreaterThan(50);
    }

    @Test
    void aLongMethodAndAGreedyConstructorAreSeen() {
        String longMethod = "class A { void f() {" + "\n".repeat(LINES_OF_A_METHOD) + "} }";
        String greedy = "class A { A(int a, int b, int c, int d, int e, int f) {} }";
        String fitting = "class A { A(int a, int b, int c, int d, int e) {} void f() {\n} }";
        assertThat(offencesOf(longMethod)).hasSize(1);
        assertThat(offencesOf(greedy)).hasSize(1);
        assertThat(offencesOf(fitting)).isEmpty();
    }

    @Test
    void sharedStaysSmall() {
        assertThat(filesOf(Sources.under(Sources.JAVA), "shared")).isBetween(1L, (long) FILES_OF_SHARED);
        Sources crowded = Sources.planted("shared/package-info.java", "");
        for (int file = 0; file <= FILES_OF_SHARED; file++) {
            crowded = crowded.and(Sources.planted("shared/Thing" + file + ".java", ""));
        }
        assertThat(filesOf(crowded, "shared")).isGreaterThan(FILES_OF_SHARED);
    }

    private static List<String> offencesOf(String text) {
        return offences(Sources.planted("room/A.java", text), new ArrayList<>());
    }

    private static long filesOf(Sources sources, String room) {
        return sources.ending(".java").all().stream()
                .filter(source -> source.room().equals(room) && !source.is("package-info.java"))
                .count();
    }

    private static List<String> tooLong(Sources sources) {
        return sources.all().stream()
                .filter(source -> source.text().lines().count() > LINES)
                .map(source -> source.path() + " has " + source.text().lines().count() + " lines")
                .toList();
    }

    private static List<String> offences(Sources sources, List<String> seen) {
        try {
            List<InMemory> files = sources.all().stream().map(InMemory::new).toList();
            JavacTask task = (JavacTask)
                    ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
            List<String> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                String file = unit.getSourceFile().getName();
                new Measuring(file, unit, Trees.instance(task).getSourcePositions(), found, seen).scan(unit, null);
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final Source source;

        private InMemory(Source source) {
            super(URI.create("memory:///" + source.path().toString().replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }

    private static final class Measuring extends TreeScanner<Void, Void> {

        private final String file;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;
        private final List<String> seen;
        private Name type;

        private Measuring(
                String file,
                CompilationUnitTree unit,
                SourcePositions positions,
                List<String> found,
                List<String> seen) {
            this.file = file;
            this.unit = unit;
            this.positions = positions;
            this.found = found;
            this.seen = seen;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            Name outer = type;
            type = tree.getSimpleName();
            super.visitClass(tree, nothing);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            String name = file + " " + type + "." + method.getName();
            seen.add(name);
            if (method.getReturnType() == null && method.getParameters().size() > PARAMETERS) {
                found.add(name + " takes " + method.getParameters().size() + " parameters");
            }
            if (method.getBody() != null) {
                long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                if (to - from + 1 > LINES_OF_A_METHOD) {
                    found.add(name + " has " + (to - from + 1) + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
