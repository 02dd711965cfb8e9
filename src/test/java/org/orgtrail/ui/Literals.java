package org.orgtrail.ui;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The string literals of source files, each with the call that it is handed to: read by the compiler's own parser. */
final class Literals {

    /**
     * @param call what the literal is an argument of, alone or as a part of it: {@code setText}, {@code Markup.tag},
     *     {@code new com.vaadin.flow.component.html.Span} where that is imported; empty where it is none
     * @param place which argument it is, from 0
     * @param first the first argument of the call, where that is a literal
     */
    record Literal(String file, String text, String call, int place, Optional<String> first) {

        @Override
        public String toString() {
            return "\"" + text + "\" in " + (call.isEmpty() ? "" : call + " in ") + file;
        }
    }

    private Literals() {}

    /** All of them under the folder. */
    static List<Literal> under(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> sources =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            List<Literal> found = new ArrayList<>();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                JavacTask task = (JavacTask)
                        compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
                for (CompilationUnitTree unit : task.parse()) {
                    new Scanner(unit, found).scan(new TreePath(unit), null);
                }
            }
            return found;
        }
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {

        private final String file;
        /** By the classes' names, what they are imported as. */
        private final Map<String, String> imports;

        private final List<Literal> found;

        private Scanner(CompilationUnitTree unit, List<Literal> found) {
            file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            imports = unit.getImports().stream()
                    .map(each -> each.getQualifiedIdentifier().toString())
                    .collect(Collectors.toMap(name -> name.substring(name.lastIndexOf('.') + 1), name -> name));
            this.found = found;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                TreePath path = getCurrentPath();
                while (isPart(path.getParentPath().getLeaf(), path.getLeaf())) {
                    path = path.getParentPath();
                }
                found.add(handedTo(text, path.getParentPath().getLeaf(), path.getLeaf()));
            }
            return super.visitLiteral(literal, nothing);
        }

        /** Whether the expression is what the whole says, or a part of it. */
        private static boolean isPart(Tree whole, Tree expression) {
            return whole instanceof BinaryTree
                    || whole instanceof ParenthesizedTree
                    || whole instanceof ConditionalExpressionTree choice && choice.getCondition() != expression;
        }

        private Literal handedTo(String text, Tree receiver, Tree argument) {
            return switch (receiver) {
                case MethodInvocationTree call
                when call.getArguments().contains(argument) ->
                    literal(text, name(call.getMethodSelect()), call.getArguments(), argument);
                case NewClassTree made
                when made.getArguments().contains(argument) ->
                    literal(text, "new " + type(made), made.getArguments(), argument);
                default -> new Literal(file, text, "", 0, Optional.empty());
            };
        }

        private String type(NewClassTree made) {
            String name = made.getIdentifier().toString().replaceAll("<.*", "");
            return imports.getOrDefault(name, name);
        }

        private Literal literal(String text, String call, List<? extends ExpressionTree> arguments, Tree argument) {
            Optional<String> first = Optional.of(arguments.getFirst())
                    .filter(LiteralTree.class::isInstance)
                    .map(it -> String.valueOf(((LiteralTree) it).getValue()));
            return new Literal(file, text, call, arguments.indexOf(argument), first);
        }

        /** A method's name, of a class's own with the class. */
        private static String name(ExpressionTree method) {
            return switch (method) {
                case MemberSelectTree select
                when select.getExpression() instanceof IdentifierTree owner
                        && Character.isUpperCase(owner.getName().charAt(0)) ->
                    owner.getName() + "." + select.getIdentifier();
                case MemberSelectTree select -> select.getIdentifier().toString();
                default -> method.toString();
            };
        }
    }
}
