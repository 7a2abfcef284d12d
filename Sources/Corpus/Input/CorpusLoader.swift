import SystemIO

/// Paths in, texts out: finds the files, tells their formats, and names what cannot be read.
package enum CorpusLoader {
    /// Endings of the files that are read in a folder.
    private static let textEndings = [".txt", ".md"]
    private static let rowEndings = [".json", ".ndjson", ".jsonl"]
    private static let pageEndings = [".html", ".htm", ".xhtml"]

    /// Reads files, folders and, for "-", standard input.
    ///
    /// Complexity: linear in the bytes read.
    package static func load(
        _ paths: [String], limits: InputLimits = InputLimits()
    ) -> CorpusInputs {
        var inputs = CorpusInputs(texts: [], skipped: [])
        for path in paths {
            if path == "-" {
                addStandardInput(limits, to: &inputs)
            } else if (try? Directory.kind(of: path)) == .folder {
                addFolder(path, limits, to: &inputs)
            } else {
                addFile(path, limits, to: &inputs)
            }
        }
        return inputs
    }

    /// Texts that the program carries with it, each with the name of its file.
    package static func load(
        embedded files: [(name: String, text: String)], limits: InputLimits = InputLimits()
    ) -> CorpusInputs {
        var inputs = CorpusInputs(texts: [], skipped: [])
        for file in files {
            let bytes = Array(file.text.utf8)
            add(bytes, file.name, file: file.name, .of(file.name), limits, &inputs)
        }
        return inputs
    }

    private enum Format {
        case text, rows, page, unknown

        static func of(_ path: String) -> Format {
            let name = path.lowercased()
            if pageEndings.contains(where: name.hasSuffix) { return .page }
            if rowEndings.contains(where: name.hasSuffix) { return .rows }
            return textEndings.contains(where: name.hasSuffix) ? .text : .unknown
        }
    }

    private static func addStandardInput(_ limits: InputLimits, to inputs: inout CorpusInputs) {
        let name = "standard input"
        do throws(SystemError) {
            let bytes = try FileContents.readStandardInput(limit: limits.fileBytesMax)
            add(bytes, name, file: nil, .unknown, limits, &inputs)
        } catch {
            inputs.skip(name, reason(error, limits))
        }
    }

    private static func addFolder(
        _ path: String, _ limits: InputLimits, to inputs: inout CorpusInputs
    ) {
        let before = inputs.texts.count + inputs.skipped.count
        do throws(SystemError) {
            let files = try Directory.files(below: path) { inputs.skip($0, reason($1, limits)) }
            let known = files.filter { Format.of($0) != .unknown }
            for file in known.prefix(limits.filesMax) { addFile(file, limits, to: &inputs) }
            if known.count > limits.filesMax {
                inputs.skip(path, "\(known.count - limits.filesMax) files beyond the limit")
            }
        } catch {
            return inputs.skip(path, reason(error, limits))
        }
        if inputs.texts.count + inputs.skipped.count == before {
            inputs.skip(path, "a folder without *.txt, *.md, *.json or *.ndjson files")
        }
    }

    private static func addFile(
        _ path: String, _ limits: InputLimits, to inputs: inout CorpusInputs
    ) {
        let format = Format.of(path)
        if format == .page {
            return inputs.skip(path, TextCheck.page)
        }
        do throws(SystemError) {
            let bytes = try FileContents.read(path, limit: limits.fileBytesMax)
            add(bytes, path, file: path, format, limits, &inputs)
        } catch {
            inputs.skip(path, reason(error, limits))
        }
    }

    private static func reason(_ error: SystemError, _ limits: InputLimits) -> String {
        error.isTooLarge
            ? "larger than \(limits.fileBytesMax >> 20) MiB: split it"
            : "cannot be read: \(error.reason)"
    }

    private static func add(
        _ bytes: [UInt8], _ name: String, file: String?, _ format: Format, _ limits: InputLimits,
        _ inputs: inout CorpusInputs
    ) {
        if format == .rows || (format == .unknown && DocumentRows.areLikely(bytes)) {
            let (texts, skipped) = DocumentRows.read(bytes, name: name, limits: limits)
            inputs.texts += texts
            inputs.skipped += skipped
            return
        }
        if let fault = TextCheck.fault(in: bytes, limits: limits) {
            return inputs.skip(name, fault)
        }
        let front = FrontMatter(bytes, bytesMax: limits.frontMatterBytesMax)
        if let notice = front?.notice { inputs.skip(name, notice) }
        inputs.texts.append(
            InputText(
                bytes: bytes, given: front?.given ?? InputText.Given(), file: file,
                bodyStart: front?.bodyStart ?? 0, isRow: false))
    }
}
