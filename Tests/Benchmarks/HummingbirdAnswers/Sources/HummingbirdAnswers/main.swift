// Hummingbird on one event loop, answering from memory what Readout answers:
//
//   HummingbirdAnswers PORT FOLDER
//
// FOLDER/v1/figures/ID is the content for that id, FOLDER/list the content for every list.
import Foundation
import Hummingbird
import Logging
import NIOPosix

let arguments = CommandLine.arguments
guard arguments.count == 3, let port = Int(arguments[1]) else { exit(64) }
let folder = URL(fileURLWithPath: arguments[2])

@Sendable func content(of file: URL) throws -> ByteBuffer {
    ByteBuffer(bytes: try Data(contentsOf: file))
}

@Sendable func answer(_ content: ByteBuffer) -> Response {
    Response(
        status: .ok, headers: [.contentType: "application/json"],
        body: ResponseBody(byteBuffer: content))
}

let figures = folder.appendingPathComponent("v1/figures")
let items = try FileManager.default.contentsOfDirectory(atPath: figures.path)
let contents = Dictionary(
    uniqueKeysWithValues: try items.map {
        ($0, try content(of: figures.appendingPathComponent($0)))
    })
let list = try content(of: folder.appendingPathComponent("list"))

let router = Router()
router.get("v1/figures/:id") { _, context in
    guard let content = contents[try context.parameters.require("id")] else {
        throw HTTPError(.notFound)
    }
    return answer(content)
}
router.get("v1/figures") { _, _ in answer(list) }

var logger = Logger(label: "answers")
logger.logLevel = .critical
let application = Application(
    router: router,
    configuration: .init(address: .hostname("127.0.0.1", port: port), backlog: 4096),
    eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup(numberOfThreads: 1)),
    logger: logger)
try await application.runService()
