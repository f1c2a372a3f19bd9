import Auditor
import CLibFuzzer
import Campaigns
@preconcurrency import Glibc

/// libFuzzer around one target of the registry:
///
///     fuzz                            the targets, a line each
///     fuzz --seeds TARGET FOLDER      writes real inputs, which mutation begins with
///     fuzz --words TARGET             tells the words that inputs are made of, as libFuzzer's -dict takes them
///     fuzz TARGET [libFuzzer's words] fuzzes; with files, shows what each of them finds
@main
enum Fuzz {
  // libFuzzer calls plain functions: what they need stands here. It has one thread.
  nonisolated(unsafe) static var target = FuzzTarget.all[0]
  nonisolated(unsafe) static var check: FuzzTarget.Check = { _ in nil }
  nonisolated(unsafe) static var seeds: [[UInt8]] = []

  static func main() {
    setvbuf(stdout, nil, _IOLBF, 0)
    let words = CommandLine.arguments
    switch words.count {
    case 1:
      for target in FuzzTarget.all {
        print(target.name, target.isCanary ? "canary" : "target", target.shows, separator: "\t")
      }
    case 3 where words[1] == "--words":
      for word in named(words[2]).words { print(quoted(word)) }
    case 4 where words[1] == "--seeds":
      writeSeeds(of: named(words[2]), to: words[3])
    default:
      run(named(words[1]), options: [words[0]] + words[2...])
    }
  }

  private static func quoted(_ word: String) -> String {
    let bytes = word.utf8.map { byte -> String in
      let isPlain = (0x20..<0x7f).contains(byte) && byte != 0x22 && byte != 0x5c
      return isPlain ? String(Unicode.Scalar(byte)) : "\\x" + hexadecimal([byte])
    }
    return "\"" + bytes.joined() + "\""
  }

  private static func named(_ name: String) -> FuzzTarget {
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
      fail(
        "there is no target \(name); there are \(FuzzTarget.all.map(\.name).joined(separator: ", "))"
      )
    }
    return target
  }

  private static func run(_ target: FuzzTarget, options: [String]) {
    self.target = target
    seeds = target.seeds()
    check = target.begin()
    var count = CInt(options.count)
    var words = options.map { strdup($0) }
    words.append(nil)
    words.withUnsafeMutableBufferPointer { words in
      var start = words.baseAddress
      exit(
        LLVMFuzzerRunDriver(&count, &start) { input, count in
          guard let finding = Fuzz.check(UnsafeRawBufferPointer(start: input, count: count)) else {
            return 0
          }
          fputs("FOUND: \(finding)\n", stderr)
          abort()  // what libFuzzer takes note of
        })
    }
  }

  private static func writeSeeds(of target: FuzzTarget, to folder: String) {
    for (index, seed) in target.seeds().enumerated() {
      let path = "\(folder)/seed-\(index)"
      let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard file >= 0, write(file, seed, seed.count) == seed.count else {
        fail("\(path): \(String(cString: strerror(errno)))")
      }
      close(file)
    }
  }

  private static func fail(_ sentence: String) -> Never {
    fputs("fuzz: \(sentence)\n", stderr)
    exit(2)
  }
}

/// Every second change is the target's own, so that inputs stay plausible; the others are libFuzzer's.
@_cdecl("LLVMFuzzerCustomMutator")
func mutate(_ input: UnsafeMutablePointer<UInt8>, _ count: Int, _ capacity: Int, _ seed: UInt32)
  -> Int
{
  guard seed & 1 == 0 else { return LLVMFuzzerMutate(input, count, capacity) }
  var random = SplitMix(seed: UInt64(seed))
  var bytes = Array(UnsafeBufferPointer(start: input, count: count))
  Fuzz.target.mutate(&bytes, Fuzz.seeds, &random)
  let size = min(bytes.count, capacity)
  input.update(from: bytes, count: size)
  return size
}
