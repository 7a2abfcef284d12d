import ArgumentParser

Readout.main()
