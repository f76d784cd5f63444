package io.github.mesmodel.examples.webcontract;

import static io.github.mesmodel.examples.webcontract.Client.CHECK;
import static io.github.mesmodel.examples.webcontract.Client.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The contract of a web application in a process of its own, which includes its log. */
public interface LogContract extends WebContract {
  /** A class or an artifact of the library: a logger, a cause or a jar that the JVM warns of. */
  Pattern LIBRARY =
      Pattern.compile("io\\.github\\.mesmodel\\.(?!examples\\.)|mes-(core|json|jackson)");

  /** Returns the application, which runs. */
  RunningApplication application();

  @Override
  default int port() {
    return application().port();
  }

  @Test
  default void theLogNamesNothingOfTheLibrary() {
    client().post(CHECK, Documents.WARNED);
    client().post(TAKE, Documents.WARNED);
    client().post(TAKE, Documents.utf8("{\"id\": \"M\"}"));

    assertThat(application().log()).isNotEmpty().noneMatch(LIBRARY.asPredicate());
  }
}
