import Testing

@testable import Campaigns

@Suite struct ShrinkerTests {
  @Test func `a list is cut down to what makes it fail, as plain as it can be`() {
    // Fails where a 7 comes before a 9, and a step whose second byte is above 2 comes between.
    func fails(_ blocks: [[UInt8]]) -> Bool {
      guard let seven = blocks.firstIndex(where: { $0[0] == 7 }),
        let nine = blocks.lastIndex(where: { $0[0] == 9 }), seven < nine
      else { return false }
      return blocks[seven..<nine].contains { $0[1] > 2 }
    }
    var blocks = (0..<200).map { [UInt8($0 % 5), 3, UInt8($0)] }
    blocks[40] = [7, 1, 1]
    blocks[150] = [9, 2, 2]
    #expect(fails(blocks))
    let short = Shrinker(fails: fails).shrink(blocks)
    #expect(short == [[7, 0, 0], [0, 3, 0], [9, 0, 0]])
  }

  @Test func `it ends after so many trials, with a list that still fails`() {
    var trials = 0
    let blocks = (0..<50).map { [UInt8($0)] }
    let short = Shrinker(
      mostTrials: 5,
      fails: {
        trials += 1
        return $0.contains([49])
      }
    ).shrink(blocks)
    #expect(trials == 5)
    #expect(short.contains([49]))
  }
}
