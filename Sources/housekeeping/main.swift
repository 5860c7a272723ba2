import Commands

Running.run(Housekeeping.self)
