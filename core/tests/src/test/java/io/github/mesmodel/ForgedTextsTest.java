package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mesmodel.internal.FewTexts;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A text trusts the map that the library makes for it: no stream may hold one. */
class ForgedTextsTest {
  @Test
  void aStreamThatHoldsTheLibrarysOwnMapIsRefused() throws IOException {
    byte[] forged = forge(FewTexts.class);

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> JavaSerialization.read(forged));
  }

  @Test
  void noSuchStreamIsWritten() throws IOException {
    byte[] written = JavaSerialization.write(LocalizedText.fr("un").and("en", "one"));

    assertThat(new String(written, StandardCharsets.ISO_8859_1))
        .contains(LocalizedText.class.getName())
        .doesNotContain(FewTexts.class.getName());
  }

  /** An object without fields, as the Java Object Serialization Specification has it. */
  private static byte[] forge(Class<?> type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
    out.writeShort(ObjectStreamConstants.STREAM_VERSION);
    out.writeByte(ObjectStreamConstants.TC_OBJECT);
    out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
    out.writeUTF(type.getName());
    out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
    out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
    out.writeShort(0);
    out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
    out.writeByte(ObjectStreamConstants.TC_NULL);
    return bytes.toByteArray();
  }
}
