package io.github.mesmodel.examples.benchmarks.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Warnings;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.examples.benchmarks.library.Library;
import io.github.mesmodel.examples.benchmarks.suite.Validators;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
  private static final int COUNT = 13;
  private static final Validator HIBERNATE = Validators.hibernate();

  static Stream<byte[]> withoutFault() {
    return Stream.of(
            Documents.likeMes(COUNT), Documents.small(COUNT), List.of(Documents.large(1_000)))
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("withoutFault")
  void noValidatorFindsAFaultInADocument(byte[] document) throws Exception {
    Movement movement = (Movement) Library.MES_JACKSON3.codec().read(document);
    Object plain = Library.PLAIN_JACKSON3.codec().read(document);

    assertThat(Validators.ours().validate(movement).errors()).isEmpty();
    assertThat(HIBERNATE.validate(movement, Default.class, Warnings.class)).isEmpty();
    assertThat(HIBERNATE.validate(plain)).isEmpty();
  }

  @Test
  void aFaultyDocumentHasThirtyFaults() throws Exception {
    for (byte[] document : Documents.faulty(COUNT)) {
      Movement movement = (Movement) Library.MES_JACKSON3.codec().read(document);
      Object plain = Library.PLAIN_JACKSON3.codec().read(document);

      assertThat(Validators.ours().validate(movement).errors()).hasSize(30);
      assertThat(HIBERNATE.validate(plain)).isNotEmpty();
    }
  }

  @Test
  void documentsAreDifferentAndAsLargeAsTheDataSet() throws Exception {
    List<byte[]> documents = Documents.likeMes(COUNT);

    assertThat(documents).doesNotHaveDuplicates().hasSize(COUNT);
    for (byte[] document : documents) {
      Movement movement = (Movement) Library.MES_JACKSON3.codec().read(document);
      assertThat(movement.networks()).hasSameSizeAs(MesDataSet.movement().networks());
      assertThat(new String(document, StandardCharsets.UTF_8))
          .contains("’", "œ", "ﬁ", "شبكة", "連帯");
    }
  }
}
