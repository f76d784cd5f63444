module consumer {
  requires io.github.mesmodel.jackson3;
}
