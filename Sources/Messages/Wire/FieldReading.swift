import CMessages
import CProtobufC

// What generated code reads the fields of an unpacked struct with. `name` is the field's proto name.

/// A text, exactly as long as it was on the wire: a NUL in it is found and refused.
func text(
  _ wire: UnsafeMutablePointer<CChar>?, _ name: StaticString
) throws(DecodingFailure) -> String {
  switch validText(wire) {
  case .success(let text): return text
  case .failure(let fault): throw DecodingFailure(field: "\(name)", message: fault.rawValue)
  }
}

/// What is wrong with a text.
enum TextFault: String, Error {
  case notUTF8 = "is not UTF-8"
  case holdsNUL = "holds a NUL"
}

func validText(_ wire: UnsafePointer<CChar>?) -> Result<String, TextFault> {
  let count = purser_text_length(wire)
  guard count > 0, let wire else { return .success("") }
  // Reads to the first NUL. (`String(validating:as:)` is generic and doubled the time of a decode.)
  guard let text = String(validatingCString: wire) else { return .failure(.notUTF8) }
  guard text.utf8.count == count else { return .failure(.holdsNUL) }
  return .success(text)
}

func texts(
  _ wire: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int, _ name: StaticString
) throws(DecodingFailure) -> [String] {
  guard count > 0, let wire else { return [] }
  var list: [String] = []
  list.reserveCapacity(count)
  for index in 0..<count {
    switch validText(wire[index]) {
    case .success(let text): list.append(text)
    case .failure(let fault):
      throw DecodingFailure(field: "\(name)[\(index)]", message: fault.rawValue)
    }
  }
  return list
}

func bytes(_ wire: ProtobufCBinaryData) -> [UInt8] {
  guard wire.len > 0, let data = wire.data else { return [] }
  return Array(UnsafeBufferPointer(start: data, count: wire.len))
}

/// An enum value; a number that the contract does not know is refused.
func choice<E: RawRepresentable>(
  _ number: UInt32, _ name: StaticString
) throws(DecodingFailure) -> E where E.RawValue == Int32 {
  let number = Int32(bitPattern: number)
  guard let value = E(rawValue: number) else {
    throw DecodingFailure(field: "\(name)", message: "has no value \(number)")
  }
  return value
}

/// A message in a message.
func part<M: WireValue>(
  _ wire: UnsafeMutablePointer<M.Wire>?, _ name: StaticString
) throws(DecodingFailure) -> M? {
  guard let wire else { return nil }
  do {
    return try M(wire)
  } catch {
    throw error.inside("\(name)")
  }
}

/// A list of messages.
func parts<M: WireValue>(
  _ wire: UnsafeMutablePointer<UnsafeMutablePointer<M.Wire>?>?, _ count: Int, _ name: StaticString
) throws(DecodingFailure) -> [M] {
  guard count > 0, let wire else { return [] }
  var list: [M] = []
  list.reserveCapacity(count)
  for index in 0..<count {
    do {
      // protobuf-c leaves no hole in a list that it unpacked whole.
      list.append(try M(wire[index]!))
    } catch {
      throw error.inside("\(name)[\(index)]")
    }
  }
  return list
}
