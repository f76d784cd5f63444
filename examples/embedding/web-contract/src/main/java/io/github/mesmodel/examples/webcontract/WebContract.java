package io.github.mesmodel.examples.webcontract;

/** All that each web application does. */
public interface WebContract
    extends DataSetContract,
        CheckContract,
        TakeContract,
        HostileContract,
        ConcurrencyContract,
        ReadmeContract {}
