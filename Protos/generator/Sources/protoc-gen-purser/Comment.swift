import SwiftProtobufPluginLibrary

/// The contract's comment on something, as documentation in Swift.
struct Comment {
  /// Paragraphs, and list items as paragraphs of their own, without line breaks.
  let paragraphs: [String]

  init(_ subject: some ProvidesSourceCodeLocation) {
    let lines = subject.protoSourceComments(commentPrefix: "", leadingDetachedPrefix: nil)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var paragraphs: [String] = []
    var current: [Substring] = []
    for line in lines {
      let line = line.trimming { $0 == " " }
      if line.isEmpty || line.hasPrefix("- ") {
        if !current.isEmpty { paragraphs.append(current.joined(separator: " ")) }
        current = []
      }
      if !line.isEmpty { current.append(line) }
    }
    if !current.isEmpty { paragraphs.append(current.joined(separator: " ")) }
    self.paragraphs = paragraphs
  }

  /// Documentation lines of at most 100 columns, each ended; nothing where there is no comment.
  func documentation(indent: Int = 0) -> String {
    let lead = String(repeating: " ", count: indent) + "///"
    var text = ""
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 && !paragraph.hasPrefix("- ") { text += lead + "\n" }
      var line = lead
      for word in paragraph.split(separator: " ") {
        if line.count + 1 + word.count > 100 {
          text += line + "\n"
          line = lead
        }
        line += " " + word
      }
      text += line + "\n"
    }
    return text
  }

  /// The first sentence, without its full stop; empty where the comment only says what is refused.
  var firstSentence: String {
    guard let paragraph = paragraphs.first, !paragraph.hasPrefix("Refused") else { return "" }
    let words = paragraph.split(separator: " ")
    let end = words.firstIndex { $0.hasSuffix(".") } ?? words.endIndex - 1
    let sentence = words[...end].joined(separator: " ")
    return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}

extension Substring {
  /// Without the characters at both ends that `isTrimmed` says yes to.
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> Substring {
    var text = drop(while: isTrimmed)
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
