import TextAnalysis

/// Signs of money that stand before the number.
enum CurrencySigns {
    /// Signs alone; "$" is the United States' unless a country's letters stand at it.
    ///
    /// "PS" and "Y=" are what a common transliteration to ASCII makes of the pound and yen signs.
    static let signs = WordMap<String>([
        ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("₽", "RUB"),
        ("₴", "UAH"), ("₩", "KRW"), ("₪", "ILS"), ("₺", "TRY"), ("₸", "KZT"), ("₦", "NGN"),
        ("₱", "PHP"), ("₫", "VND"), ("₿", "BTC"), ("฿", "THB"), ("¢", "cent"),
    ])

    /// Letters before a dollar sign, or behind it ("$US").
    static let dollars = WordMap<String>([
        ("us", "USD"), ("u.s.", "USD"), ("u.s", "USD"), ("a", "AUD"), ("au", "AUD"),
        ("aus", "AUD"), ("c", "CAD"), ("ca", "CAD"), ("cad", "CAD"), ("can", "CAD"),
        ("hk", "HKD"), ("s", "SGD"), ("sg", "SGD"), ("nz", "NZD"), ("nt", "TWD"), ("r", "BRL"),
        ("mex", "MXN"), ("mx", "MXN"), ("aud", "AUD"), ("nzd", "NZD"), ("usd", "USD"),
    ])

    /// Codes and abbreviations that stand before a number without a sign, as they are spelled.
    static let codes: [(spelling: [UInt8], unit: String)] = [
        ("USD", "USD"), ("EUR", "EUR"), ("GBP", "GBP"), ("JPY", "JPY"), ("CNY", "CNY"),
        ("RMB", "CNY"), ("RUB", "RUB"), ("UAH", "UAH"), ("INR", "INR"), ("Rs", "INR"),
        ("Rs.", "INR"), ("AUD", "AUD"), ("CAD", "CAD"), ("HKD", "HKD"), ("SGD", "SGD"),
        ("NZD", "NZD"), ("TWD", "TWD"), ("CHF", "CHF"), ("SEK", "SEK"), ("NOK", "NOK"),
        ("DKK", "DKK"), ("KRW", "KRW"), ("ILS", "ILS"), ("NIS", "ILS"), ("MYR", "MYR"),
        ("RM", "MYR"), ("BRL", "BRL"), ("MXN", "MXN"), ("ZAR", "ZAR"), ("TRY", "TRY"),
        ("PLN", "PLN"), ("CZK", "CZK"), ("HUF", "HUF"), ("KZT", "KZT"), ("BYN", "BYN"),
        ("HRK", "HRK"), ("THB", "THB"), ("IDR", "IDR"), ("Rp", "IDR"), ("PHP", "PHP"),
        ("VND", "VND"), ("SAR", "SAR"), ("AED", "AED"), ("KWD", "KWD"), ("BHD", "BHD"),
        ("QAR", "QAR"), ("IRR", "IRR"), ("EGP", "EGP"), ("LBP", "LBP"), ("NGN", "NGN"),
        ("BTC", "BTC"), ("PS", "GBP"),
    ].map { (Array($0.0.utf8), $0.1) }

    static let codeKeys = WordMap<Int>(
        codes.enumerated().map {
            (String(decoding: $0.element.spelling, as: UTF8.self), $0.offset)
        })
}
