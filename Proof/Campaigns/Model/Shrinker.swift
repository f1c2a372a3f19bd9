/// Finds a short list that still fails: pieces are left out, ever smaller ones, for as long as it fails without them;
/// then bytes are made zero, which makes a step as plain as it can be.
struct Shrinker {
  /// Trials, at most: a shorter list is a help, not a proof.
  var mostTrials = 2000
  let fails: ([[UInt8]]) -> Bool
  /// Told the length of the list, now and then.
  var shown: (Int) -> Void = { _ in }

  /// - Precondition: `blocks` fails.
  func shrink(_ blocks: [[UInt8]]) -> [[UInt8]] {
    var trials = 0
    func stillFails(_ blocks: [[UInt8]]) -> Bool {
      trials += 1
      shown(blocks.count)
      return fails(blocks)
    }

    var blocks = blocks
    while trials < mostTrials {
      let before = blocks
      blocks = shortened(blocks, while: stillFails) { trials < mostTrials }
      blocks = plainer(blocks, while: stillFails) { trials < mostTrials }
      // A plainer list may do without more.
      if blocks == before { break }
    }
    return blocks
  }

  private func shortened(
    _ all: [[UInt8]], while fails: ([[UInt8]]) -> Bool, goOn: () -> Bool
  ) -> [[UInt8]] {
    var blocks = all
    var piece = max(1, blocks.count / 2)
    while goOn() {
      var start = 0
      var isShorter = false
      while start < blocks.count, goOn() {
        var rest = blocks
        rest.removeSubrange(start..<min(start + piece, rest.count))
        if fails(rest) {
          blocks = rest
          isShorter = true
        } else {
          start += piece
        }
      }
      if piece == 1, !isShorter { break }
      piece = max(1, piece / 2)
    }
    return blocks
  }

  private func plainer(
    _ all: [[UInt8]], while fails: ([[UInt8]]) -> Bool, goOn: () -> Bool
  ) -> [[UInt8]] {
    var blocks = all
    for i in blocks.indices {
      for byte in blocks[i].indices.reversed() where blocks[i][byte] != 0 && goOn() {
        var plainer = blocks
        plainer[i][byte] = 0
        if fails(plainer) { blocks = plainer }
      }
    }
    return blocks
  }
}
