/// The points of a change of protection at which a kill leaves something different on the disk, in the order of `RecordStore.change(to:)`.
enum ProtectionStep: Sendable, Hashable, CaseIterable {
  case keyFilePrepared
  case keyFileInPlace
  case wrappedKeyWritten
  case wrappedKeyCommitted
  case keyFileOverwritten
  case keyFileRemoved
}
