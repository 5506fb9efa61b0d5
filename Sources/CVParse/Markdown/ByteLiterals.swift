/// Lets bytes be compared with, and switched over, the characters that they stand for: `byte == "*"`.

@inline(__always) func == (byte: UInt8, character: Unicode.Scalar) -> Bool {
    UInt32(byte) == character.value
}

@inline(__always) func != (byte: UInt8, character: Unicode.Scalar) -> Bool {
    UInt32(byte) != character.value
}

@inline(__always) func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool {
    UInt32(byte) == character.value
}

@inline(__always) func ~= (characters: ClosedRange<Unicode.Scalar>, byte: UInt8) -> Bool {
    UInt32(byte) >= characters.lowerBound.value && UInt32(byte) <= characters.upperBound.value
}

extension UInt8 {
    @inline(__always) var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
    @inline(__always) var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    /// Space, tab, line feed, vertical tab, form feed, carriage return.
    @inline(__always) var isASCIIWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isAlphanumeric: Bool { isLetter || isDigit }
    @inline(__always) var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
    /// CommonMark 2.1, "ASCII punctuation character".
    @inline(__always) var isASCIIPunctuation: Bool {
        self &- 0x21 < 15 || self &- 0x3A < 7 || self &- 0x5B < 6 || self &- 0x7B < 4
    }
}
