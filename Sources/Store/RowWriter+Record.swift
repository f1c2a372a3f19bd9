import CPlatform

extension RowWriter {
  /// Fills in the size and the checksum of a record that began at `start` with eight bytes for them.
  mutating func sealRecord(at start: Int) {
    let size = count - start - 8
    let body = bytes.baseAddress.unsafelyUnwrapped + start + 8  // a record is never empty
    let crc = purser_crc32c(0, body, size)
    overwrite(UInt32(size), at: start)
    overwrite(crc, at: start + 4)
  }
}
