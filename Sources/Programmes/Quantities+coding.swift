public import Messages
public import Quantities

// Exact numbers stand in JSON as text with fixed decimals, never as JSON numbers.
extension Points: TextCoded {}
extension Money: TextCoded {}
