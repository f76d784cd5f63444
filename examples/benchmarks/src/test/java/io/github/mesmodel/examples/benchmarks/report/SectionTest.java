package io.github.mesmodel.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionTest {
  @TempDir private Path folder;

  @Test
  void aPartIsReplacedAndTheRestStays() throws Exception {
    Path file = file("before\n<!-- JDK 17 -->\nold\n<!-- end of JDK 17 -->\nafter\n");

    Section.replace(file, "JDK 17", "new");

    assertThat(file).hasContent("before\n<!-- JDK 17 -->\nnew\n<!-- end of JDK 17 -->\nafter\n");
  }

  @Test
  void aMissingPartIsNamed() throws Exception {
    Path file = file("<!-- JDK 17 --><!-- end of JDK 17 -->");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Section.replace(file, "JDK 25", "new"))
        .withMessageContaining("<!-- JDK 25 -->");
  }

  private Path file(String content) throws Exception {
    return Files.writeString(folder.resolve("page.md"), content);
  }
}
