package io.github.mesmodel.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.MovementSamples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A mapper that looks for modules finds this one; both descriptors name it. */
class DiscoveryTest {
  @Test
  void aMapperFindsTheModule() throws IOException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    assertThat(mapper.getRegisteredModuleIds()).contains(MesModule.class.getName());
    assertThat(mapper.writeValueAsString(MovementSamples.complete()))
        .isEqualTo(Mappers.PLAIN.writeValueAsString(MovementSamples.complete()));
    assertThat(
            mapper.readValue(mapper.writeValueAsBytes(MovementSamples.complete()), Movement.class))
        .isEqualTo(MovementSamples.complete());
  }

  @Test
  void addingItTwiceChangesNothing() throws IOException {
    ObjectMapper mapper =
        Mappers.builder().addModule(new MesModule()).build().findAndRegisterModules();

    assertThat(mapper.getRegisteredModuleIds()).containsOnlyOnce(MesModule.class.getName());
  }

  @Test
  void theServiceFileNamesTheModule() throws IOException {
    try (InputStream in = shipped("META-INF/services/" + Module.class.getName())) {
      assertThat(new String(in.readAllBytes(), UTF_8).lines())
          .containsExactly(MesModule.class.getName());
    }
  }

  @Test
  void theModuleDescriptorProvidesTheModule() throws IOException {
    try (InputStream in = shipped("module-info.class")) {
      ModuleDescriptor descriptor = ModuleDescriptor.read(in);

      assertThat(descriptor.provides())
          .singleElement()
          .returns(Module.class.getName(), ModuleDescriptor.Provides::service)
          .returns(List.of(MesModule.class.getName()), ModuleDescriptor.Provides::providers);
    }
  }

  /**
   * Opens a file that lies beside the classes of the module, whatever else is on the class path.
   */
  private static InputStream shipped(String name) throws IOException {
    URL ours = MesModule.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {ours}, null);
        InputStream in = Objects.requireNonNull(loader.findResource(name), name).openStream()) {
      return new ByteArrayInputStream(in.readAllBytes());
    }
  }
}
