// Messages is the canonical model: what callers say and what rows hold, as plain Swift values, and
// how they look on the wire.
//
// It knows the contract (`Protos/`) and nothing of how anything is decided, stored or carried. The
// values, their codec and the list of methods are generated (`Generated/`, by `make protos`); what
// they are made of stands here, each in a file of its own: `Message` and `Arena` for programs on the
// hot path, `JSON/` for people, `PackedAny` for error details, `Timestamp` and `TimeSpan` for time.
//
// The codec is protobuf-c. What protobuf-c forgives is refused on top of it: text that is not UTF-8
// or has a NUL in it, enum numbers that the contract does not know, instants and spans that are out
// of range, and messages that would take more memory than the arena's limit.
