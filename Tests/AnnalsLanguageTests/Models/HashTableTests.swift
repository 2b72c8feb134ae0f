import Testing

@testable import AnnalsLanguage

@Suite struct HashTableTests {
  private static func entries(_ count: Int, seed: UInt64) -> [(key: UInt64, value: UInt32)] {
    (0..<count).map { (FeatureHash.mix(seed, UInt64($0)), UInt32($0)) }
  }

  @Test(arguments: [0, 1, 9, 10, 11, 500, 20_000])
  func findsWhatWasStored(count: Int) {
    let entries = Self.entries(count, seed: 1)
    let table = HashTable(ModelBytes(HashTable.bytes(entries)))
    // Two keys with one fingerprint in one bucket are rare; the first of them stays.
    let wrong = entries.count { table[$0.key] != $0.value }
    #expect(wrong * 1000 <= count)
  }

  @Test func rarelyFindsWhatWasNotStored() {
    let table = HashTable(ModelBytes(HashTable.bytes(Self.entries(20_000, seed: 1))))
    let found = Self.entries(20_000, seed: 2).count { table[$0.key] != nil }
    #expect(found < 20)
  }

  @Test func isFilledToTheGivenShare() {
    let bytes = HashTable.bytes(Self.entries(10_000, seed: 3), load: 0.8)
    #expect(bytes.count == 1250 * 64)
  }

  @Test func anEmptySectionHoldsNothing() {
    #expect(HashTable(ModelBytes([]))[17] == nil)
  }
}
