public import ArgumentParser
public import Counter

extension PaperForm: ExpressibleByArgument {}
