import Foundation
import Testing

/// The arrows of the house: a module imports only what stands below it.
@Suite struct HouseTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized

  /// A row a module: what it may import, of ours and of others'. Written by hand: a new arrow is a decision.
  static let arrows: [(module: String, mayImport: String)] = [
    // A technology, done well in Swift: knows nothing of commerce.
    ("Sources/LMDB", "CLMDB Glibc Synchronization"),
    ("Sources/TTRPC", "CPlatform CProtobufC CWire Glibc NIOConcurrencyHelpers NIOCore NIOPosix"),
    // The canonical model: knows nothing of how anything is decided or stored.
    ("Sources/Messages", "CMessages CProtobufC"),
    // Rows in, rows out: knows nothing of what a row means.
    ("Sources/Store", "CPlatform Crypto Glibc LMDB"),
    // What follows from what: knows nothing of sockets, frames, threads, files and clocks.
    ("Sources/Core", "Messages Store"),
    // Who may call what: knows no rule of the business.
    (
      "Sources/Service",
      "CPlatform Core Crypto Glibc Logging Messages NIOCore NIOPosix Store TTRPC"
    ),
    (
      "Sources/purserd",
      """
      ArgumentParser Configuration Core Foundation Glibc Logging Messages NIOCore NIOPosix Service \
      Store Synchronization TTRPC UnixSignals Yams
      """
    ),
    ("Sources/purserd/Program", "ArgumentParser PurserDaemon"),
    // One async method an RPC: knows nothing of storage and rules.
    ("Clients/PurserClient", "Glibc Messages NIOCore NIOPosix Synchronization TTRPC"),
    ("Clients/PurserClient/Example", "Glibc PurserClient"),
    // A file's form: knows nothing of what stands in it.
    ("Clients/CSV", ""),
    // A shop's caller like any other.
    ("demo/Northwind", "ArgumentParser CSV Foundation Glibc PurserClient"),
    ("Clients/purser", "ArgumentParser CSV Crypto Glibc Messages PurserClient"),
    ("Clients/purser/Program", "PurserCommand"),
    // The second model is written from the semantics: it knows the contract, and nothing of how the shop keeps it.
    ("Proof/Auditor", "Messages"),
    // What tries to break the shop may know all of it.
    (
      "Proof/Campaigns",
      """
      Auditor CMessages CPlatform CProtobufC CSV CWire Core Crypto DaemonProcess Dispatch Foundation Glibc LMDB \
      Logging Messages NIOConcurrencyHelpers NIOCore NIOEmbedded NIOPosix PurserClient PurserCommand PurserDaemon Service Store Synchronization TTRPC \
      TemporaryFolder TurnedDaemon
      """
    ),
    ("Proof/proof", "ArgumentParser Campaigns Foundation Glibc"),
    ("Proof/fuzz", "Auditor CLibFuzzer Campaigns Glibc"),
  ]

  @Test(arguments: arrows)
  func `a module imports only what stands below it`(module: String, mayImport: String) throws {
    let allowed = Set(mayImport.split(separator: " ").map(String.init))
    let files = try Self.swiftFiles(in: module)
    #expect(!files.isEmpty)
    for file in files
    where Self.arrows.filter({ file.hasPrefix($0.module + "/") }).last?.module == module {
      for name in try Self.imports(of: file) where !allowed.contains(name) {
        Issue.record("\(file) imports \(name), and \(module) may not")
      }
    }
  }

  @Test func `every module has its row`() throws {
    let swift = try ["Sources", "Clients", "Proof"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/" + folder)
        .map { folder + "/" + $0 }
    }.filter { try !Self.swiftFiles(in: $0).isEmpty }
    #expect(Set(swift).subtracting(Self.arrows.map(\.module)) == [])
  }

  /// What is left to do stands in issues, where somebody looks.
  @Test func `no file carries a mark for later`() throws {
    let mark = try Regex("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b")
    for folder in [
      "Sources", "Clients", "Proof", "Tests", "Benchmarks", "Protos", "systemd", "demo",
    ] {
      for file in try Self.files(in: folder) {
        guard let text = try? String(contentsOfFile: Self.root.path + "/" + file, encoding: .utf8)
        else { continue }
        if text.contains(mark) { Issue.record("\(file) carries a mark for later") }
      }
    }
  }

  /// Names that say nothing; what stands in such files belongs somewhere else.
  @Test func `no file is named for what it is not`() throws {
    let names = try Regex("(Utility|Utilities|Util|Helper|Extra|Misc|Manager)s?\\.swift$")
    for folder in ["Sources", "Clients", "Proof", "Tests"] {
      for file in try Self.swiftFiles(in: folder)
      where file.contains(names) {
        Issue.record("\(file) needs the name of what it holds")
      }
    }
  }

  @Test func `what the README points at is there`() throws {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let targets = text.matches(of: /\]\(([^):]+)\)/).map { String($0.1) }
    #expect(targets.count > 10)
    for target in targets
    where !FileManager.default.fileExists(atPath: Self.root.path + "/" + target) {
      Issue.record("README.md points at \(target), which is not there")
    }
  }

  private static func imports(of file: String) throws -> [String] {
    let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
    let pattern =
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:class|enum|func|let|protocol|struct|typealias|var)\s+)?(\w+)/
      .anchorsMatchLineEndings()
    return text.matches(of: pattern).map { String($0.1) }
  }

  private static func swiftFiles(in folder: String) throws -> [String] {
    try files(in: folder).filter { $0.hasSuffix(".swift") }
  }

  /// Files below a folder of the project, named from its root; what is built is none.
  private static func files(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path + "/" + folder)
      .filter { !$0.contains(".build/") && !$0.hasPrefix("build/") }
      .map { folder + "/" + $0 }
  }
}
