import ArgumentParser
import PurserClient

/// Length, width and height in millimeters as people write them: "300x200x50".
struct DimensionsArgument: ExpressibleByArgument, Equatable {
  let dimensions: Dimensions

  init?(argument: String) {
    let sizes = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int64($0) }
    guard sizes.count == 3, let length = sizes[0], let width = sizes[1], let height = sizes[2]
    else { return nil }
    dimensions = Dimensions(
      lengthMillimeters: length, widthMillimeters: width, heightMillimeters: height)
  }
}
