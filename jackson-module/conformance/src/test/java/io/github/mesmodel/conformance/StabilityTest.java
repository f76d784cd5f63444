package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.dataset.MesDataSet;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The data set has the same bytes on every JDK, in every locale and in every time zone: the hashes
 * below hold for all. They change where the data set, or a record, is changed on purpose. The
 * stored stream, which is {@link Fingerprints#stream()} of a past version, changes with the data
 * set alone.
 */
@Isolated("changes the defaults of the virtual machine")
class StabilityTest {
  private static final String JSON =
      "80b44f3c7d45a8f23f5d8eda17e0d806a33699055ece884bdcb56f3ad54b8068";
  private static final String STREAM =
      "0d4fa443d2bb66b3b55bba1a56954204820b04b6d9778b6e672dd102c999efb8";

  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("io.github.mesmodel.conformance.AnyLocaleTest#defaults")
  void theHashesAreThoseOfEveryPlatform(String locale, String zone) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    try (URLClassLoader anew = new URLClassLoader(classPath(), platform())) {
      Class<?> fingerprints = anew.loadClass(Fingerprints.class.getName());

      assertThat(fingerprints.getMethod("ofJson").invoke(null)).isEqualTo(JSON);
      assertThat(fingerprints.getMethod("ofStream").invoke(null)).isEqualTo(STREAM);
    }
  }

  /**
   * Without the classes that are already there, whose constants another locale saw the birth of.
   */
  private static ClassLoader platform() {
    return ClassLoader.getPlatformClassLoader();
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> classPath = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classPath.add(Path.of(entry).toUri().toURL());
    }
    return classPath.toArray(URL[]::new);
  }

  @Test
  void aStoredStreamIsStillRead() throws IOException, ClassNotFoundException {
    byte[] stored = Resources.read("mes.ser");

    try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(stored))) {
      assertThat(input.readObject()).isEqualTo(MesDataSet.movement());
    }
  }
}
