@_exported import struct LMDB.KeyReader
@_exported import struct LMDB.KeyWriter
@_exported import struct LMDB.MalformedRow
@_exported import struct LMDB.RowReader
@_exported import struct LMDB.RowWriter
// The codecs of keys and rows are LMDB's; whoever declares a table needs them and nothing else of LMDB.
@_exported import protocol LMDB.TableKey
@_exported import protocol LMDB.TableRow
