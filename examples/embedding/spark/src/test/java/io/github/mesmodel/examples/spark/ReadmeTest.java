package io.github.mesmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Pattern CODE = Pattern.compile("```java spark\\n([^`]*)```");

  @Test
  void showsTheCodeOfTheRegistrator() throws IOException {
    String source = flat(Path.of("src/main/java/" + path(MovementRegistrator.class)));
    List<MatchResult> blocks =
        CODE.matcher(Files.readString(Path.of("README.md"))).results().toList();

    assertThat(blocks).hasSize(1);
    assertThat(source).contains(flat(blocks.get(0).group(1)));
  }

  private static String path(Class<?> type) {
    return type.getName().replace('.', '/') + ".java";
  }

  private static String flat(Path file) throws IOException {
    return flat(Files.readString(file));
  }

  private static String flat(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
