print("readout")
