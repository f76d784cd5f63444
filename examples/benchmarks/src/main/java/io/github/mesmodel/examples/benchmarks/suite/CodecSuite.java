package io.github.mesmodel.examples.benchmarks.suite;

import io.github.mesmodel.examples.benchmarks.document.Documents;
import io.github.mesmodel.examples.benchmarks.harness.Subject;
import io.github.mesmodel.examples.benchmarks.library.Codec;
import io.github.mesmodel.examples.benchmarks.library.Library;
import java.util.ArrayList;
import java.util.List;

/** Reading and writing by the library, by its peers, and the floors under them. */
final class CodecSuite {
  private CodecSuite() {}

  static List<Subject<?>> read(Extent extent) {
    List<byte[]> documents = Documents.likeMes(extent.documents());
    List<Subject<?>> subjects = new ArrayList<>();
    for (Library library : Library.values()) {
      Codec codec = library.codec();
      subjects.add(subject(library, documents, () -> documents, codec::read));
    }
    return subjects;
  }

  static List<Subject<?>> write(Extent extent) {
    List<byte[]> documents = Documents.likeMes(extent.documents());
    List<Subject<?>> subjects = new ArrayList<>();
    for (Library library : Library.values()) {
      Codec codec = library.codec();
      List<Object> movements = Sources.writable(codec, documents);
      subjects.add(subject(library, documents, () -> movements, codec::write));
    }
    return subjects;
  }

  private static <T> Subject<T> subject(
      Library library,
      List<byte[]> documents,
      Subject.Preparation<T> preparation,
      Subject.Work<T> work) {
    return new Subject<>(
        library.label(),
        library.floor().label(),
        documents.size(),
        Sources.bytes(documents),
        preparation,
        work);
  }
}
