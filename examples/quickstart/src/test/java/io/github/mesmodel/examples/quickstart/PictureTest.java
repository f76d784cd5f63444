package io.github.mesmodel.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Axis;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Organization;
import io.github.mesmodel.Period;
import io.github.mesmodel.Role;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.dataset.MesDataSet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The picture shows the records, and every text of it stays within its box. */
class PictureTest {
  private static final Path COMMITTED = Path.of("mes-movement.svg");

  private static final List<String> NAMES =
      List.of(
          "ARDES",
          "Fédération nationale des associations de réparation et de réemploi solidaires",
          "Donaudampfschifffahrtsgesellschaftskapitänsverbandsgenossenschaft".repeat(3),
          "W".repeat(200),
          "团结经济网络与合作社联合会以及所有相关组织的总称",
          "شبكة الاقتصاد التضامني في المغرب العربي",
          "🌱 👩‍🌾 familles 👨‍👩‍👧",
          "<b>&amp; \"x\" 'y' ]]>",
          "\u0001 \uD800 \uFFFF");

  static Stream<Arguments> pictures() {
    return Stream.of(MesDataSet.movement(), large())
        .flatMap(
            movement ->
                Stream.of(Locale.FRENCH, Locale.ENGLISH)
                    .map(locale -> Arguments.of(movement, locale)));
  }

  @Test
  void committedPictureShowsTheDataSet() throws IOException {
    assertThat(Files.readString(COMMITTED))
        .isEqualTo(Picture.of(MesDataSet.movement(), Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void showsTheNamesOfTheRecords(Movement movement, Locale locale) throws Exception {
    List<String> shown = shown(parsed(Picture.of(movement, locale)));

    assertThat(shown).containsAll(names(movement, locale).map(PictureTest::flat).toList());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void keepsTheTextsWithinTheirBoxes(Movement movement, Locale locale) throws Exception {
    Element picture = parsed(Picture.of(movement, locale));

    assertThat(elements(picture, "text"))
        .hasSizeGreaterThan(movement.networks().size())
        .allSatisfy(PictureTest::isWithinItsBox);
    assertThat(elements(picture, "svg")).allSatisfy(PictureTest::isWithinItsBox);
  }

  @Test
  void hasColorsForLightAndDark() {
    assertThat(Picture.of(MesDataSet.movement(), Locale.FRENCH))
        .contains("xml:lang=\"fr\"", "@media (prefers-color-scheme: dark)")
        .doesNotContain("href", "url(", "@import");
  }

  @Test
  void groupsMembersByKindAndAffiliationsByScale() throws Exception {
    List<String> shown = shown(parsed(Picture.of(MesDataSet.movement(), Locale.ENGLISH)));

    assertThat(shown.stream().filter(text -> text.endsWith(")")))
        .containsSubsequence(
            flat("Territorial network (5)"),
            flat("Sector federation (5)"),
            flat("Resource structure (3)"),
            flat("Individuals (5)"),
            flat("Axes (5)"),
            flat("Affiliations, National scale (2)"),
            flat("Affiliations, International scale (1)"),
            flat("Affiliations (4)"));
  }

  @Test
  void namesAPlanWithoutActions() throws Exception {
    Movement movement =
        Movement.builder()
            .id("m")
            .name(LocalizedText.fr("M"))
            .addPlan(StrategicPlan.builder().id("p").period(Period.ofYears(2015, 2020)).build())
            .build();

    assertThat(shown(parsed(Picture.of(movement, Locale.FRENCH))))
        .contains(flat("Plan stratégique 2015/2020 (0)"));
  }

  /** A text starts at its x, and ends at it if it runs from right to left. */
  private static void isWithinItsBox(Element element) {
    Element box = (Element) element.getParentNode();
    while (!box.hasAttribute("width")) {
      box = (Element) box.getParentNode();
    }
    int x = number(element, "x");
    int y = number(element, "y");
    boolean text = element.getTagName().equals("text");
    double width = text ? type(element).width(element.getTextContent()) : number(element, "width");
    int below = text ? type(element).size() / 2 : number(element, "height");
    boolean rightToLeft = element.hasAttribute("direction");

    assertThat(rightToLeft ? x - width : x).isNotNegative();
    assertThat(rightToLeft ? x : x + width).isLessThanOrEqualTo(number(box, "width"));
    assertThat(y + below).isLessThanOrEqualTo(number(box, "height"));
  }

  private static Type type(Element text) {
    return Stream.of(Type.NAME, Type.HEADING, Type.TITLE, Type.STATEMENT, Type.DETAIL)
        .filter(type -> type.style().equals(text.getAttribute("class")))
        .findFirst()
        .orElseThrow();
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  /** Returns the texts of each style of each box, and the tooltips, without spaces. */
  private static List<String> shown(Element picture) {
    List<String> shown = new ArrayList<>();
    String last = "";
    for (Element text : elements(picture, "text")) {
      String place = System.identityHashCode(text.getParentNode()) + text.getAttribute("class");
      boolean same = place.equals(last) && text.getParentNode() != picture;
      String line = flat(text.getTextContent());
      shown.add(same ? shown.remove(shown.size() - 1) + line : line);
      last = place;
    }
    for (Element title : elements(picture, "title")) {
      shown.add(flat(title.getTextContent().replaceFirst(": .*", "")));
    }
    return shown;
  }

  private static String flat(String text) {
    return text.replaceAll("[\\x00-\\x08\\uD800\\uFFFF]", "\uFFFD").replaceAll("\\s+", "");
  }

  private static List<Element> elements(Element picture, String name) {
    NodeList nodes = picture.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static Element parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static Stream<String> names(Movement movement, Locale locale) {
    Stream<LocalizedText> names =
        Stream.of(
                movement.networks().stream().map(Network::name),
                movement.affiliations().stream().map(each -> each.organization().name()))
            .flatMap(each -> each);
    Stream<String> numbered =
        Stream.concat(
            movement.axes().stream().map(axis -> axis.position() + ". " + axis.title().in(locale)),
            movement.plans().stream()
                .flatMap(plan -> plan.actions().stream())
                .map(action -> action.position() + ". " + action.title().in(locale)));
    Stream<String> individuals =
        movement.individuals().stream().map(each -> each.givenName() + " " + each.familyName());
    return Stream.of(names.map(name -> name.in(locale)), numbered, individuals)
        .flatMap(each -> each);
  }

  /** A movement of 100 networks, with names that are hard to set. */
  private static Movement large() {
    Movement.Builder movement =
        Movement.builder().id("large").name(LocalizedText.fr("Mouvement ".repeat(50) + "!"));
    for (int i = 0; i < 100; i++) {
      movement.addNetwork(
          Network.builder()
              .id("network-" + i)
              .kind(NetworkKind.known().get(i % NetworkKind.known().size()))
              .name(name(i))
              .field(name(i + 1))
              .build());
    }
    StrategicPlan.Builder plan = StrategicPlan.builder().id("plan");
    for (int i = 0; i < NAMES.size(); i++) {
      Role role = Role.builder().type(RoleType.MEMBER).body(name(i)).build();
      movement
          .addIndividual(
              Individual.builder()
                  .id("individual-" + i)
                  .givenName(NAMES.get(i))
                  .familyName("É")
                  .build())
          .addAxis(Axis.builder().id("axis-" + i).position(i + 1).title(name(i)).build())
          .addAffiliation(
              Affiliation.builder()
                  .id("affiliation-" + i)
                  .organization(Organization.builder().name(name(i)).build())
                  .scale(i % 2 == 0 ? Scale.REGIONAL : Scale.INTERNATIONAL)
                  .addRole(role)
                  .build());
      plan.addAction(
          StrategicAction.builder().id("action-" + i).position(i + 1).title(name(i)).build());
    }
    return movement.addPlan(plan.build()).build();
  }

  private static LocalizedText name(int i) {
    return LocalizedText.fr(NAMES.get(i % NAMES.size()));
  }
}
