package io.github.mesmodel.conformance;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Javadoc of the model, as plain text. */
final class Javadoc {
  private static final Path SOURCES = Path.of("../../core/src/main/java/io/github/mesmodel");

  private final Map<String, DocCommentTree> comments = new HashMap<>();

  Javadoc() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        Stream<Path> model = Files.list(SOURCES);
        Stream<Path> constraints = Files.list(SOURCES.resolve("constraint"))) {
      List<Path> files =
          Stream.concat(model, constraints)
              .filter(file -> file.toString().endsWith(".java"))
              .toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      DocTrees trees = DocTrees.instance(task);
      task.parse().forEach(unit -> collect(unit, trees));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(CompilationUnitTree unit, DocTrees trees) {
    String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
    for (Tree type : unit.getTypeDecls()) {
      DocCommentTree comment = trees.getDocCommentTree(TreePath.getPath(unit, type));
      if (comment != null) {
        comments.put(file.replace(".java", ""), comment);
      }
    }
  }

  /** Returns the first sentence on a type, without the part for Java programmers. */
  String of(Class<?> type) {
    DocCommentTree comment = comments.get(type.getSimpleName());
    return sentence(text(Objects.requireNonNull(comment).getFirstSentence()));
  }

  /** Returns a sentence on a component, likewise. */
  String of(Class<?> type, String component) {
    DocCommentTree comment = Objects.requireNonNull(comments.get(type.getSimpleName()));
    String text =
        comment.getBlockTags().stream()
            .filter(tag -> tag instanceof ParamTree)
            .map(ParamTree.class::cast)
            .filter(param -> param.getName().getName().contentEquals(component))
            .map(param -> text(param.getDescription()))
            .collect(Collectors.joining());
    return sentence(text);
  }

  private static String sentence(String text) {
    String first = text.split(", null|;", 2)[0];
    String end = first.endsWith(".") ? "" : ".";
    return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1) + end;
  }

  private static String text(List<? extends DocTree> trees) {
    String text = trees.stream().map(Javadoc::text).collect(Collectors.joining());
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String text(DocTree tree) {
    if (tree instanceof TextTree plain) {
      return plain.getBody();
    }
    if (tree instanceof LiteralTree literal) {
      return literal.getBody().getBody();
    }
    if (tree instanceof LinkTree link) {
      return link.getLabel().isEmpty()
          ? SchemaGenerator.words(link.getReference().getSignature())
          : text(link.getLabel());
    }
    throw new IllegalArgumentException("A description has no " + tree.getKind());
  }
}
