package io.github.mesmodel.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Java code of a document: imports and statements, or a module descriptor.
 *
 * @param code the code
 */
record Snippet(String code) {
  private static final String CLASS = "Snippet";

  boolean isModule() {
    return code.startsWith("module ");
  }

  /**
   * Compiles the code with all warnings, and returns the compiler's messages: none, if all is well.
   */
  String compile(Path folder) {
    String path = isModule() ? "--module-path" : "--class-path";
    List<String> options =
        List.of(
            "-d",
            folder.toString(),
            path,
            System.getProperty("java.class.path"),
            "-proc:none",
            "-Xlint:all",
            "-Werror");
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    boolean compiled =
        compiler.getTask(messages, null, null, options, null, List.of(source())).call();
    return compiled ? messages.toString() : messages + "\ndoes not compile:\n" + code;
  }

  /** Runs the compiled code, and returns its output. */
  String run(Path folder) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      loader.loadClass(CLASS).getMethod("main").invoke(null);
    } finally {
      System.setOut(out);
    }
    return bytes.toString(UTF_8);
  }

  private SimpleJavaFileObject source() {
    return isModule() ? new Source("module-info", code) : new Source(CLASS, wrapped());
  }

  private String wrapped() {
    List<String> imports =
        new ArrayList<>(code.lines().filter(line -> line.startsWith("import ")).toList());
    String body =
        code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
    imports.add(
        "public class "
            + CLASS
            + " { private "
            + CLASS
            + "() {} public static void main() throws Exception {");
    return String.join("\n", imports) + "\n" + body + "\n}}\n";
  }

  /** Source code in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
