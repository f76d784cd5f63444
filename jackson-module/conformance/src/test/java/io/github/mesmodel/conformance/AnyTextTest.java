package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Place;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every text survives a round trip, valid or not. */
class AnyTextTest {
  @Property(tries = 200)
  void inAComponent(@ForAll String text) {
    Place place = new Place(LocalizedText.fr(text), text);

    assertThat(BOTH.read(BOTH.writeText(place), Place.class)).isEqualTo(place);
  }

  @Property(tries = 200)
  void inALanguage(@ForAll String french, @ForAll String arabic) {
    LocalizedText text = LocalizedText.fr(french).and("ar", arabic);

    assertThat(BOTH.read(BOTH.writeText(text), LocalizedText.class)).isEqualTo(text);
  }
}
