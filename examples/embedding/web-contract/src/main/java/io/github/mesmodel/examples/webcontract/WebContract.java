package io.github.mesmodel.examples.webcontract;

/** The contract of every web application. */
public interface WebContract
    extends DataSetContract,
        CheckContract,
        TakeContract,
        HostileContract,
        ConcurrencyContract,
        ReadmeContract {}
