/// Signs that are read aloud as a word, so that "5%" is found as "5 percent".
enum SymbolWords {
    /// The word for a sign; nil where it has none.
    static func word(for sign: ArraySlice<UInt8>) -> String? {
        switch String(decoding: sign, as: UTF8.self) {
        case "%": "percent"
        case "$": "dollar"
        case "€": "euro"
        case "£": "pound"
        case "₽": "ruble"
        case "₼": "manat"
        case "¥": "yen"
        case _: nil
        }
    }
}
