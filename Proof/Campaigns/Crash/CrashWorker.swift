import Auditor
import Foundation
import Glibc
import TemporaryFolder

/// Builds and checks images of one recording, in a process of its own: what an image does to it hurts nobody else.
public enum CrashWorker {
  /// Checks a share of the images from `images`, in the order of their cuts; prints a line before each and one behind
  /// it.
  ///
  /// - Parameters:
  ///   - share: of so many workers, this one.
  ///   - skipping: how many of its images an earlier worker has dealt with.
  public static func run(
    recording folder: String, images: Range<Int>, seed: UInt64, share: (number: Int, of: Int),
    skipping: Int, scratch: String
  ) throws {
    let recording = try CrashRecording(folder)
    let check = ImageCheck(recording: recording)
    let draws = images.filter { $0 % share.of == share.number }.map { image in
      let (place, random) = recording.draw(image: image, seed: seed)
      return (image: image, place: place, random: random)
    }.sorted { ($0.place, $0.image) < ($1.place, $1.image) }
    let disk = recording.disk()
    for draw in draws.dropFirst(skipping) {
      print("begin\t\(draw.image)\t\(draw.place)")
      try disk.play(upTo: draw.place)
      let folder = TemporaryFolder("image", in: scratch)
      try disk.cut(draw.random).write(to: folder.path)
      let checked = check.check(folder.path, cutAt: draw.place)
      print("end\t\(draw.image)\t\(checked.verdict.rawValue)\t\(oneLine(checked.detail))")
    }
  }

  /// Builds one image and leaves it in a folder; says what it is found to be (of a copy: a start changes it).
  public static func keep(
    recording folder: String, image: Int, seed: UInt64, in target: String
  ) throws {
    let recording = try CrashRecording(folder)
    let (place, random) = recording.draw(image: image, seed: seed)
    let disk = recording.disk()
    try disk.play(upTo: place)
    let contents = disk.cut(random)
    try contents.write(to: target)
    let copy = TemporaryFolder("image")
    try contents.write(to: copy.path)
    let checked = ImageCheck(recording: recording).check(copy.path, cutAt: place)
    print(
      """
      image \(image) of \(folder), cut before record \(place) of \(recording.log.records.count) \
      (\(recording.timeline.moments(at: place).joined(separator: ", ")))
      kept in \(target)
      """)
    for path in contents.files.keys.sorted() {
      print("  \(path)  \(contents.files[path]?.count ?? 0) bytes")
    }
    guard checked.verdict == .good else {
      throw Finding("\(checked.verdict.rawValue): \(checked.detail)")
    }
    print("it is good")
  }

  private static func oneLine(_ text: String) -> String {
    text.replacing("\n", with: " ").replacing("\t", with: " ")
  }
}
