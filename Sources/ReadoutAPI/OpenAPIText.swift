enum OpenAPIText {
    static let yaml: [UInt8] = []
    static let json: [UInt8] = []
}
