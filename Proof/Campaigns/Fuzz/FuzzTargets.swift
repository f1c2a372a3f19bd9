extension FuzzTarget {
  /// Every one there is. A new door for bytes from outside is a new row here, and nothing else: `make fuzz` and the
  /// tests go by this list.
  public static let all: [FuzzTarget] = [
    canaryAnswer, canaryMemory, frames, requests, responses, messages, calls, journal,
    configuration, imports, steps,
  ]
}
