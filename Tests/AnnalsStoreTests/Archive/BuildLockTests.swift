import Testing

@testable import AnnalsStore

@Suite struct BuildLockTests {
  @Test func oneAtATime() throws {
    let folder = try TemporaryFolder()
    try hold(folder)
    _ = try BuildLock(folder: folder.path, waits: false)
    #expect(folder.contents.isEmpty)
  }

  private func hold(_ folder: TemporaryFolder) throws {
    let lock = try BuildLock(folder: folder.path)
    #expect(throws: ArchiveError.busy(folder: folder.path)) {
      _ = try BuildLock(folder: lock.folder, waits: false)
    }
  }

  @Test func foldersMustExist() {
    #expect(throws: ArchiveError.missing(path: "no/such/folder")) {
      _ = try BuildLock(folder: "no/such/folder")
    }
  }
}
