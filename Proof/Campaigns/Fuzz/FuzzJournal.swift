import Auditor
import Core
import Foundation
import Glibc
import Store
import TemporaryFolder

extension FuzzTarget {
  /// The first byte says whether what is changed is sealed again: then the checksums are right, and what stands under
  /// them is not.
  static let journal = FuzzTarget(
    "journal",
    shows:
      "of a segment with any bytes, the groups are read whose hashes make a chain, and no other",
    seeds: { FuzzJournal.seeds }, mutate: FuzzJournal.mutate, quickRounds: 1000,
    begin: {
      let journal = FuzzJournal()
      return { journal.finding(in: $0) }
    })
}

private final class FuzzJournal {
  private let folder = TemporaryFolder("purser-fuzz-journal", in: FuzzShop.memory)

  func finding(in input: UnsafeRawBufferPointer) -> Finding? {
    var segment = WrittenSegment(Array(input.dropFirst()))
    if (input.first ?? 0) & 1 == 1 { segment.seal() }
    let path = folder.path + "/00000000000000000001.journal"
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer { close(file) }
    guard file >= 0, write(file, segment.bytes, segment.bytes.count) == segment.bytes.count else {
      return Finding("\(path): \(String(cString: strerror(errno)))")
    }
    return audit(segment) ?? feed(segment)
  }

  /// The audit proves the whole chain, and finds something if something whole stands behind it.
  private func audit(_ segment: WrittenSegment) -> Finding? {
    let chain = segment.chain
    do throws(JournalFailure) {
      let audit = try ChainAudit(folder.path)
      guard audit.groups >= UInt64(chain.count) else {
        return Finding("the audit proves \(audit.groups) groups, and \(chain.count) are whole")
      }
      guard audit.findings.isEmpty, !chain.isEmpty else { return nil }
      guard audit.groups == UInt64(chain.count),
        audit.head == chain.last.map({ hexadecimal($0.hash) })
      else {
        return Finding("the audit ends at \(audit.head) of group \(audit.groups), not as \(chain)")
      }
    } catch {
      if case .newerFormat = error, segment.holdsNewerFormat { return nil }
      return chain.isEmpty ? nil : Finding("the audit fails: \(error)")
    }
    return nil
  }

  /// Event streams read the chain's groups, and nothing behind it.
  private func feed(_ segment: WrittenSegment) -> Finding? {
    let chain = segment.chain
    do throws(JournalFailure) {
      var feed = try JournalFeed(folder.path, after: 0)
      for group in chain {
        let records: [JournalRecord]
        do throws(JournalFailure) { records = try feed.next(upTo: group.last) } catch {
          // Its hash is right; what it holds may be what no purserd writes.
          guard case .damaged = error else { throw error }
          return nil
        }
        guard records.allSatisfy({ group.holds($0.method) }) else {
          return Finding("a record is told that does not stand in \(group)")
        }
        for record in records { _ = try? Core.events(of: record) }
      }
      let end = chain.last?.last ?? 0
      do throws(JournalFailure) {
        let more = try feed.next(upTo: end + 1)
        return Finding(
          "\(more.count) records are told behind sequence \(end), where the chain ends")
      } catch { return nil }
    } catch {
      return chain.isEmpty ? nil : Finding("the feed fails: \(error)")
    }
  }

  static var seeds: [[UInt8]] {
    // Some groups of a real journal, and as many as the fuzzer's longest input has room for.
    let real = FuzzShop.journal
    return [5, 8, 15].flatMap { sectors -> [[UInt8]] in
      let piece = Array(real.prefix(sectors * 512))
      return [[0] + piece, [1] + piece]
    }
  }

  /// Mostly in place: what is moved is no sector's beginning any more.
  static func mutate(_ input: inout [UInt8], _ others: [[UInt8]], _ random: inout SplitMix) {
    guard input.count > 1, !random.oneIn(8) else { return Mutation.bytes(&input, others, &random) }
    // Headers stand at the beginning of sectors, and are what most depends on.
    let sector = random.next(below: input.count / 512 + 1) * 512
    let place = 1 + (sector + random.next(below: random.oneIn(2) ? 96 : 512)) % (input.count - 1)
    switch random.next(below: 4) {
    case 0: input[place] ^= 1 << random.next(below: 8)
    case 1: input[place] = [0, 1, 0x7f, 0x80, 0xff][random.next(below: 5)]
    case 2: for index in place..<min(place + 8, input.count) { input[index] = 0xff }
    default: for index in place..<min(place + 8, input.count) { input[index] = 0 }
    }
  }
}

extension FuzzShop {
  /// The segment that the opening left.
  static var journal: [UInt8] {
    let path = template.path + "/state/journal/00000000000000000001.journal"
    guard let bytes = FileManager.default.contents(atPath: path) else {
      preconditionFailure("\(path) can't be read")
    }
    return [UInt8](bytes)
  }
}
