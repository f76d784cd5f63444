package io.github.mesmodel.conformance;

import io.github.mesmodel.dataset.MesDataSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The data set in bytes, and in SHA-256 of them. */
public final class Fingerprints {
  private Fingerprints() {}

  /** Returns the SHA-256 of the JSON that both modules write. */
  public static String ofJson() {
    return sha256(JacksonModules.BOTH.write(MesDataSet.movement()));
  }

  /** Returns the SHA-256 of the stream that Java serialization writes. */
  public static String ofStream() throws IOException {
    return sha256(stream());
  }

  static byte[] stream() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
      output.writeObject(MesDataSet.movement());
    }
    return bytes.toByteArray();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
