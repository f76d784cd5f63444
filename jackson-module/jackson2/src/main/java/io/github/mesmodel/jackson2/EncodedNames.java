package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.mesmodel.json.codec.Names;
import java.util.List;

/**
 * Names as a parser compares and a generator writes them.
 *
 * @param names the names
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record EncodedNames(SerializableString[] names) implements Names {
  static EncodedNames of(List<String> names) {
    return new EncodedNames(
        names.stream().map(SerializedString::new).toArray(SerializableString[]::new));
  }
}
