import TextAnalysis

/// Letters as searches compare them: lower case, without diacritics, apostrophes straight.
///
/// Case follows the Unicode Character Database (the standard library's mapping); diacritics go where
/// a letter decomposes into a base letter and marks, and where an alphabet writes its own letter that
/// English reports spell with another ("ø", "ł", "ß").
enum LetterFolding {
    /// Appends the folded letters of `word` to `folded`, full stops left out ("U.S." as "us").
    ///
    /// Complexity: linear in the word.
    static func append(_ word: ArraySlice<UInt8>, to folded: inout [UInt8]) {
        if word.allSatisfy({ $0 < 0x80 }) {
            for byte in word where byte != 0x2E {
                folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            }
        } else {
            for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
                append(scalar, to: &folded)
            }
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        if scalar == "." || isMark(scalar) { return }
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower) {
            if let plain = plain[lower.value] {
                folded.append(contentsOf: plain)
            } else {
                folded.append(contentsOf: lower.utf8)
            }
        }
    }

    /// Combining diacritical marks, which stand behind their letter in decomposed text.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value)
    }

    /// From a letter to what stands for it.
    private static let plain: [UInt32: [UInt8]] = {
        var plain: [UInt32: [UInt8]] = [:]
        for line in ListText.lines(of: table) {
            let columns = ListText.parts(of: line, at: "\t")
            for scalar in columns[1].unicodeScalars { plain[scalar.value] = Array(columns[0].utf8) }
        }
        return plain
    }()

    /// What stands for each letter of a line: Latin, Greek, Cyrillic, and the apostrophe.
    ///
    /// Letters with marks after the Unicode Character Database, canonical decompositions; the other
    /// letters by hand. "й" and "ї" stay: they are letters of their own, never left out.
    private static let table = #"""
        '	’ʼ
        a	àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặə
        ae	æǣǽ
        b	ḃḅḇ
        c	çćĉċčḉ
        d	ďḋḍḏḑḓđð
        e	èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
        f	ḟ
        g	ĝğġģǧǵḡ
        h	ĥȟḣḥḧḩḫẖħ
        i	ìíîïĩīĭįǐȉȋḭḯỉịı
        j	ĵǰ
        k	ķǩḱḳḵ
        l	ĺļľḷḹḻḽł
        m	ḿṁṃ
        n	ñńņňǹṅṇṉṋ
        o	òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ
        oe	œ
        p	ṕṗ
        r	ŕŗřȑȓṙṛṝṟ
        s	śŝşšșṡṣṥṧṩ
        ss	ß
        t	ţťțṫṭṯṱẗŧ
        th	þ
        u	ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
        v	ṽṿ
        w	ŵẁẃẅẇẉẘ
        x	ẋẍ
        y	ýÿŷȳẏẙỳỵỷỹ
        z	źżžẑẓẕ
        α	ά
        ε	έ
        η	ή
        ι	ίϊΐ
        ο	ό
        σ	ς
        υ	ύϋΰ
        ω	ώ
        е	ёѐ
        и	ѝ
        """#
}
