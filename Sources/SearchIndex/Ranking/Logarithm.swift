/// The natural logarithm without a C library: exponent and an atanh series of the mantissa.
package enum Logarithm {
    /// Takes positive finite numbers; correct to about ten digits.
    package static func natural(_ number: Double) -> Double {
        let mantissa = number.significand
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var term = ratio
        var sum = 0.0
        for odd in stride(from: 1.0, through: 25, by: 2) {
            sum += term / odd
            term *= square
        }
        return 2 * sum + Double(number.exponent) * 0.693_147_180_559_945_3
    }
}
