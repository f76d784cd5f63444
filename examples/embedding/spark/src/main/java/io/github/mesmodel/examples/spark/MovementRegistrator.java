package io.github.mesmodel.examples.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import org.apache.spark.serializer.KryoRegistrator;

/**
 * Lets Kryo shuffle records by Java serialization, because Kryo cannot set the fields of a record.
 */
public final class MovementRegistrator implements KryoRegistrator {
  /** Creates a registrator: Spark does so, by the name of the class. */
  public MovementRegistrator() {}

  @Override
  public void registerClasses(Kryo kryo) {
    kryo.addDefaultSerializer(Record.class, JavaSerializer.class);
  }
}
